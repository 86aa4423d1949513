// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.camelmedia.support.poll.cursor.CursorStore;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorStoresTest {

    private final CamelContext context = new DefaultCamelContext();
    private final CursorStores stores = new CursorStores(context);

    @AfterEach
    void close() {
        context.stop();
    }

    @Test
    void memoryIsTheDefaultAndOneInAContext() {
        assertThat(stores.find(null)).isInstanceOf(MemoryCursorStore.class).isSameAs(stores.find("memory"));
    }

    @Test
    void filesAndTablesAndBeansAreFound() {
        CursorStore own = new MemoryCursorStore();
        context.getRegistry().bind("own", own);
        context.getRegistry().bind("orders", new JdbcDataSource());

        assertThat(stores.find("file:state/cursors")).isInstanceOf(FileCursorStore.class);
        assertThat(stores.find("jdbc:orders")).isInstanceOf(JdbcCursorStore.class);
        assertThat(stores.find("#own")).isSameAs(own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    redis    | cursorStore=redis is none of memory, file:<directory>, jdbc:<DataSource bean>, #<CursorStore bean>
                    file:    | cursorStore=file: names no directory: write file:<directory>
                    jdbc:    | cursorStore=jdbc: names no DataSource bean: write jdbc:<DataSource bean>
                    jdbc:own | cursorStore=jdbc:own names no bean: the registry has no javax.sql.DataSource 'own'
                    #        | cursorStore=# names no CursorStore bean: write #<CursorStore bean>
                    #absent  | cursorStore=#absent names no bean: the registry has no io.camelmedia.support.poll.cursor.CursorStore 'absent'
                    """)
    void anythingElseIsRefusedWithWhatIsAllowed(String option, String message) {
        context.getRegistry().bind("own", new MemoryCursorStore());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.find(option))
                .withMessage(message);
    }
}
