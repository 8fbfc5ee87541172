// The mean, median, lowest and highest percent of each component over all
// results of a folder, from their answers. With explicit columns DuckDB neither
// samples the files nor keeps what is not asked for; no other form of the
// question that was tried is quicker.
import { DuckDBInstance } from "@duckdb/node-api";

const files = `${process.argv[2]}/*.json`.replaceAll("'", "''");
const instance = await DuckDBInstance.create(":memory:", { preserve_insertion_order: "false" });
const connection = await instance.connect();
const components = await connection.runAndReadAll(`
  WITH results AS (
    SELECT filename, answers
    FROM read_json('${files}', format = 'unstructured', records = true, filename = true, maximum_object_size = 33554432,
      columns = {answers: 'STRUCT(component VARCHAR, rating UTINYINT, not_applicable BOOLEAN)[]'})
  ), answered AS (
    SELECT filename, unnest(answers, recursive := true) FROM results
  ), percents AS (
    SELECT filename, component, 100.0 * sum(rating) / (3 * count(*)) AS percent
    FROM answered WHERE not_applicable IS NOT true GROUP BY filename, component
  )
  SELECT component, count(*), avg(percent), median(percent), min(percent), max(percent)
  FROM percents GROUP BY component ORDER BY component`);
for (const row of components.getRows()) console.log(row.map(String).join("\t"));
