package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.EXTRA_FIELDS;
import static io.camelmedia.component.ci.CiParam.FIELDS;
import static io.camelmedia.component.ci.CiParam.KIND;
import static io.camelmedia.component.ci.CiParam.LIMIT;
import static io.camelmedia.component.ci.CiParam.NAME;
import static io.camelmedia.component.ci.CiParam.OFFSET;
import static io.camelmedia.component.ci.CiParam.ORDER_BY;
import static io.camelmedia.component.ci.CiParam.ORDER_DIRECTION;
import static io.camelmedia.component.ci.CiParam.PARENT_FOLDER_ID;
import static io.camelmedia.component.ci.CiParam.WORKSPACE_ID;
import static io.camelmedia.support.operation.Operation.operation;

import io.camelmedia.component.ci.model.CreatedFolder;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.camel.FeedConfiguration;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.paging.OffsetPaging;

/** The operations of the API: each is declared here and nowhere else. */
public enum CiOperation implements MediaOperation {
    FOLDERS_CREATE(operation("folders/create", "Create a folder")
            .post("/folders")
            .needs(NAME)
            .takes(WORKSPACE_ID, PARENT_FOLDER_ID)
            .sendsFields()
            .answers(CreatedFolder.class)),

    WORKSPACES_CONTENTS(operation("workspaces/contents", "List all folders and assets of a Workspace")
            .get("/workspaces/{workspaceId}/contents")
            .needs(WORKSPACE_ID)
            .takes(
                    KIND.oneOf("folder", "asset", "all"),
                    LIMIT.between(1, 100),
                    OFFSET.atLeast(0),
                    ORDER_BY.oneOf("createdOn", "createdBy", "name", "type", "size", "status")
                            .or("name"),
                    ORDER_DIRECTION.oneOf("asc", "desc").or("asc"),
                    FIELDS,
                    EXTRA_FIELDS.oneOf("commentStats"))
            .answersList(Item.class, "/items")
            .paged(pages()));

    private final Operation declaration;
    private final Polled polled;

    CiOperation(OperationBuilder declaration) {
        this.declaration = declaration.build();
        this.polled = null;
    }

    CiOperation(OperationBuilder declaration, Polled polled) {
        this.declaration = declaration.options(FeedConfiguration.names()).build();
        this.polled = polled;
    }

    @Override
    public Operation declaration() {
        return declaration;
    }

    @Override
    public Polled polled() {
        return polled;
    }

    /** As in the URI. */
    @Override
    public String toString() {
        return declaration.name();
    }

    private static Paging pages() {
        return new OffsetPaging(OFFSET, "count");
    }
}
