/** What a signup costs, how many a second one hot activity takes, and a model of what DynamoDB Local cannot show. */
package quancheng.bench.signups;
