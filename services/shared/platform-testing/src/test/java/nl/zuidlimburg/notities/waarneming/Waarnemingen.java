package nl.zuidlimburg.notities.waarneming;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Waarnemingen implements PanacheRepositoryBase<Waarneming, UUID> {}
