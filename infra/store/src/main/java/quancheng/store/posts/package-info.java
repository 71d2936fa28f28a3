/** Mother posts 妈妈岗: what employers offer, who answers, and the one way each is kept. */
package quancheng.store.posts;
