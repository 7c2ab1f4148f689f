package nl.zuidlimburg.platform.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The extension tells exceptions only: an {@link Error}, such as a full stack, gets a problem document here. */
@Provider
public class ErrorMapper extends ExceptionMapperBase<Error> implements ExceptionMapper<Error> {

    @Override
    protected HttpProblem toProblem(Error error) {
        return HttpProblem.builder().withStatus(500).build();
    }
}
