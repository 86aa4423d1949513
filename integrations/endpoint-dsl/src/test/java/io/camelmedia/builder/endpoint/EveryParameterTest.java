// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.builder.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.camelmedia.component.ci.CiOperation;
import io.camelmedia.component.contentapi.ContentApiOperation;
import io.camelmedia.component.pex.PexOperation;
import io.camelmedia.component.pixop.PixopOperation;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.operation.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.builder.EndpointProducerBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parameter of every operation is a method that gives the option of its name. What becomes of an option on the
 * wire is the components' to test, with a builder of the same kind.
 */
class EveryParameterTest {

    private static final String VALUE = "RAW(a & b)";

    static Stream<Arguments> operations() {
        return Stream.of(
                        of("ci", StaticEndpointBuilders::ci, CiOperation.values()),
                        of("contentapi", StaticEndpointBuilders::contentapi, ContentApiOperation.values()),
                        of("pex", StaticEndpointBuilders::pex, PexOperation.values()),
                        of("pixop", StaticEndpointBuilders::pixop, PixopOperation.values()))
                .flatMap(operations -> operations);
    }

    private static Stream<Arguments> of(
            String scheme, Function<String, EndpointProducerBuilder> builder, MediaOperation... table) {
        return Arrays.stream(table)
                .map(MediaOperation::declaration)
                .map(operation -> arguments(scheme + ":" + operation, operation, builder));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyParameterIsAMethodOfTheBuilder(
            String address, Operation operation, Function<String, EndpointProducerBuilder> builder) {
        assertThat(operation.uses().values()).allSatisfy(use -> assertThat(
                        uri(builder.apply(operation.name()), use.parameter().option()))
                .startsWith(
                        address.replaceFirst(":", "://") + "?" + use.parameter().option())
                .endsWith("=" + VALUE));
    }

    /** The address with one option, which the method of its name sets. */
    private static String uri(EndpointProducerBuilder builder, String option) throws ReflectiveOperationException {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(option) && takesText(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no method " + option));
        if (setter.getParameterCount() == 1) {
            setter.invoke(builder, VALUE);
        } else {
            setter.invoke(builder, "key", VALUE);
        }
        return builder.getRawUri();
    }

    private static boolean takesText(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types[0] == String.class && (types.length == 1 || types[1] == Object.class);
    }
}
