// Tests that the documents in a folder, which is the argument, are OpenAPI. OpenApiTest runs this.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";

const folder = process.argv[2];
const validator = new Validator();

for (const name of readdirSync(folder)) {
  test(name, async () => {
    const { valid, errors } = await validator.validate(`${folder}/${name}`);
    assert.deepEqual([valid, errors], [true, undefined]);
    assert.equal(validator.version, name.includes("3.0") ? "3.0" : "3.1");
    validator.resolveRefs(); // throws if one leads to nothing
  });
}
