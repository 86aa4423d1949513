/** How bodies and the queries of lists are read. The calls and the state call it. */
package io.camelmedia.testkit.ci.bodies;
