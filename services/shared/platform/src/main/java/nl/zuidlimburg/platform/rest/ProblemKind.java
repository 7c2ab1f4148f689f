package nl.zuidlimburg.platform.rest;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem the platform answers with, their titles in the languages of the region, and what to do about them. */
enum ProblemKind {
    ONJUISTE_INVOER(
            400,
            "De invoer is onjuist",
            "Die Eingabe ist fehlerhaft",
            "Les données sont incorrectes",
            "The input is incorrect",
            "Verbeter de genoemde velden en stuur het verzoek opnieuw."),
    NIET_AANGEMELD(
            401,
            "U bent niet aangemeld",
            "Sie sind nicht angemeldet",
            "Vous n'êtes pas connecté",
            "You are not logged in",
            "Stuur een geldig toegangsbewijs (bearer token) mee; een verlopen bewijs moet worden vernieuwd."),
    GEEN_RECHTEN(
            403,
            "U hebt hiervoor geen rechten",
            "Sie haben dafür keine Berechtigung",
            "Vous n'avez pas les droits nécessaires",
            "You are not allowed to do this",
            "Vraag de beheerder van het platform om de rol of scope die hiervoor nodig is."),
    NIET_GEVONDEN(
            404,
            "Niet gevonden",
            "Nicht gefunden",
            "Introuvable",
            "Not found",
            "Dit adres bestaat niet. Controleer het pad; een adres eindigt niet op een schuine streep."),
    METHODE_NIET_MOGELIJK(
            405,
            "Deze methode kan hier niet",
            "Diese Methode ist hier nicht möglich",
            "Cette méthode n'est pas possible ici",
            "This method is not possible here",
            "De beschrijving van de API (openapi.json) noemt de methoden van dit adres."),
    VORM_NIET_LEVERBAAR(
            406,
            "Deze vorm is niet leverbaar",
            "Dieses Format ist nicht lieferbar",
            "Ce format n'est pas disponible",
            "This format is not available",
            "Vraag in Accept een vorm die de beschrijving van de API (openapi.json) noemt."),
    IN_STRIJD_MET_REGEL(
            409,
            "Dit kan nu niet",
            "Das ist jetzt nicht möglich",
            "Ce n'est pas possible maintenant",
            "This is not possible now",
            "Het item is in een toestand waarin dit niet kan."),
    INTUSSEN_GEWIJZIGD(
            412,
            "Het item is intussen gewijzigd",
            "Der Eintrag wurde inzwischen geändert",
            "L'élément a été modifié entre-temps",
            "The item has changed in the meantime",
            "Lees het item opnieuw en voer uw wijziging daarop uit."),
    TE_GROOT(
            413,
            "Het verzoek is te groot",
            "Die Anfrage ist zu groß",
            "La requête est trop volumineuse",
            "The request is too large",
            "Verklein de inhoud of verdeel die over meer verzoeken."),
    VORM_NIET_LEESBAAR(
            415,
            "Deze vorm kan niet worden gelezen",
            "Dieses Format kann nicht gelesen werden",
            "Ce format ne peut pas être lu",
            "This format cannot be read",
            "Gebruik het mediatype dat de beschrijving van de API (openapi.json) noemt."),
    VERSIE_ONTBREEKT(
            428,
            "De gelezen versie ontbreekt",
            "Die gelesene Version fehlt",
            "La version lue manque",
            "The version you read is missing",
            "Stuur in If-Match de ETag mee van de versie die u hebt gelezen."),
    TE_VEEL_VERZOEKEN(
            429,
            "Te veel verzoeken",
            "Zu viele Anfragen",
            "Trop de requêtes",
            "Too many requests",
            "Wacht het aantal seconden dat in Retry-After staat."),
    FOUT_IN_PLATFORM(
            500,
            "Er ging iets mis in het platform",
            "Im System ist ein Fehler aufgetreten",
            "Une erreur est survenue dans le système",
            "Something went wrong in the platform",
            "De fout is vastgelegd. Noem bij een melding het traceId."),
    TIJDELIJK_NIET_BESCHIKBAAR(
            503,
            "Tijdelijk niet beschikbaar",
            "Vorübergehend nicht verfügbar",
            "Temporairement indisponible",
            "Temporarily unavailable",
            "Probeer het opnieuw na het aantal seconden dat in Retry-After staat.");

    private final int status;
    private final String nl;
    private final String de;
    private final String fr;
    private final String en;
    private final String advice;

    ProblemKind(int status, String nl, String de, String fr, String en, String advice) {
        this.status = status;
        this.nl = nl;
        this.de = de;
        this.fr = fr;
        this.en = en;
        this.advice = advice;
    }

    /** The kind for a status; an unknown one falls back on the first of its class. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 500 ? FOUT_IN_PLATFORM : ONJUISTE_INVOER);
    }

    int status() {
        return status;
    }

    URI type() {
        return URI.create("urn:zl:probleem:" + WireNames.of(this));
    }

    String title(Locale language) {
        return switch (language.getLanguage()) {
            case "de" -> de;
            case "fr" -> fr;
            case "en" -> en;
            default -> nl;
        };
    }

    String advice() {
        return advice;
    }
}
