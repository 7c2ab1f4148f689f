package nl.zuidlimburg.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Carries a kept answer past the method that need not run again, whatever that method returns. */
final class RepeatedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response answer;

    RepeatedAnswer(Response answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    @Provider
    public static class Mapper implements ExceptionMapper<RepeatedAnswer> {
        @Override
        public Response toResponse(RepeatedAnswer repeated) {
            return repeated.answer;
        }
    }
}
