/** What it costs to start, to deploy and to run in the cloud. */
package quancheng.bench.cloud;
