/** Mother posts: somebody offers work, an officer checks it, somebody answers it, and the clocks that go on between. */
package quancheng.functions.posts;
