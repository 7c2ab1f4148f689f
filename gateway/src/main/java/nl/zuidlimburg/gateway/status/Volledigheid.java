package nl.zuidlimburg.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether what the gateway shows may lag behind what services know. */
@ApplicationScoped
public class Volledigheid {
    private final Statusmeting meting;

    Volledigheid(Statusmeting meting) {
        this.meting = meting;
    }

    public boolean isIncomplete() {
        return meting.latest().onvolledig();
    }
}
