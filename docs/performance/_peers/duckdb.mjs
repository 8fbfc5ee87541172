// The mean, median, lowest and highest percent of each component over all
// results of a folder, from their answers.
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const files = process.argv[2].replaceAll("'", "''") + "/*.json";
const answers = await connection.runAndReadAll(`
  WITH answer AS (
    SELECT filename, unnest(answers) AS a
    FROM read_json('${files}', format = 'unstructured', filename = true, maximum_object_size = 33554432,
      columns = {answers: 'STRUCT(component VARCHAR, rating UTINYINT, not_applicable BOOLEAN)[]'})
  ), component AS (
    SELECT filename, a.component AS id, 100.0 * sum(a.rating) / (3 * count(*) FILTER (a.not_applicable IS NULL)) AS percent
    FROM answer GROUP BY ALL
  )
  SELECT id, avg(percent), median(percent), min(percent), max(percent), count(*) FROM component GROUP BY id ORDER BY id`);
console.log(JSON.stringify(answers.getRows(), (_, value) => (typeof value === "bigint" ? Number(value) : value)));
