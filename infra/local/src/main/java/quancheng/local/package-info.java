/** The whole product on one machine: real handlers behind a door and a stream that only carry, and hold no rule of the product. */
package quancheng.local;
