/** QR codes as small pictures: an {@code img} is what WeChat's long press can save and read, not a canvas and not inline SVG. */
package quancheng.site.qr;
