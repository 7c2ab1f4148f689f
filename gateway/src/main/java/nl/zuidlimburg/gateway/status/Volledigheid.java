package nl.zuidlimburg.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether what the gateway shows may lag behind what services know. */
@ApplicationScoped
public class Volledigheid {
    private final Statusmeting meting;

    Volledigheid(Statusmeting meting) {
        this.meting = meting;
    }

    /** Answers at once, from the last measurement. */
    public boolean isIncomplete() {
        return meting.recent().onvolledig();
    }
}
