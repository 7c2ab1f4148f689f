package nl.zuidlimburg.agenda.document;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/documenten")
@Tag(name = "Documenten")
class DocumentenResource extends RegisterResource<Document, DocumentGegevens> {
    DocumentenResource(Registers registers) {
        super(registers, Document.class, DocumentGegevens.class, Document::new);
    }
}
