// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.AutoCollection;
import io.camelmedia.component.pex.model.Collection;
import io.camelmedia.component.pex.model.CollectionId;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexCollectionsTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aCollectionIsCreatedReadChangedAndListed() {
        long fromUri = id(call("pex:collections/create?title=a&referenceId=r", CollectionId.class));
        long fromRecord = id(call("pex:collections/create", Collection.of("b", "s"), CollectionId.class));
        assertThat(pex.journal().last().json()).isEqualTo(json("{'title':'b','reference_id':'s'}"));

        call("pex:collections/update?title=c&collectionId=" + fromUri, CollectionId.class);

        Collection read = call("pex:collections/get?collectionId=" + fromUri, Collection.class);
        assertThat(read.title()).isEqualTo("c");
        assertThat(read.isAutocollection()).isFalse();
        assertThat(read.assetsCount()).isZero();
        assertThat(list("pex:collections", Collection.class))
                .extracting(Collection::collectionId)
                .containsExactly(fromRecord, fromUri);
        assertThat(list("pex:collections?minId=" + fromUri, Collection.class)).hasSize(1);
    }

    @Test
    void theAssetsOfADeletedCollectionMoveToTheDefaultOne() {
        long id = id(call("pex:collections/create", Map.of("title", "a"), CollectionId.class));
        long asset = pex.assets().add(object("{'collection_ids':[" + id + "]}"));

        call("pex:collections/delete", null, Map.of("CamelPexCollectionId", id), CollectionId.class);

        assertThat(call("pex:assets/get?assetId=" + asset, Asset.class).collectionIds())
                .containsExactly(0L);
        assertThat(failure("pex:collections/get?collectionId=" + id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAutoCollectionIsCreatedReadSwitchedAndDeleted() {
        long id = id(call(
                "pex:collections/auto/create",
                AutoCollection.of("a", "https://media.example.com/list", true),
                CollectionId.class));

        call("pex:collections/auto/update?isActive=false&collectionId=" + id, CollectionId.class);

        assertThat(pex.journal().last().json()).isEqualTo(json("{'is_active':false}"));
        AutoCollection read = call("pex:collections/auto/get?collectionId=" + id, AutoCollection.class);
        assertThat(read.isActive()).isFalse();
        assertThat(read.sourceUrl()).isEqualTo("https://media.example.com/list");
        call("pex:collections/auto/delete?collectionId=" + id, CollectionId.class);
        assertThat(failure("pex:collections/auto/get?collectionId=" + id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoDeletesAnAutoCollectionAsAManualOneIsToldHow() {
        long id = id(call("pex:collections/auto/create?sourceUrl=https://media.example.com/list", CollectionId.class));

        assertThat(failure("pex:collections/delete?collectionId=" + id))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "pex:collections/delete: 405 Auto collections can't be removed through this function.; this is an auto collection;"
                                + " delete it with pex:collections/auto/delete, which removes its assets too");
    }

    private static long id(CollectionId created) {
        assertThat(created.collectionIdStr()).isEqualTo(created.collectionId().toString());
        return created.collectionId();
    }
}
