// SPDX-License-Identifier: Apache-2.0
// Reads everything from a calmanac-sandbox with a client that others wrote (fhir-kit-client), and validates each
// answer against FHIR R4 with a validator that others wrote (fhir):
//     node validate.mjs URL TOKEN
// Ends with 1 where something isn't valid, or isn't what was asked for.
import { createRequire } from 'node:module';

const { Fhir } = createRequire(import.meta.url)('fhir');
const client = await import('fhir-kit-client');
const Client = client.default ?? client.Client;

const [baseUrl, bearerToken] = process.argv.slice(2);
const calmanac = new Client({ baseUrl, bearerToken });
const validator = new Fhir();
let validated = 0;

function expect(isTrue, what) {
    if (!isTrue) {
        console.log(what);
        process.exitCode = 1;
    }
}

function validate(resource, what) {
    ++validated;
    const { valid, messages } = validator.validate(resource, { errorOnUnexpected: true });
    const errors = messages.filter((message) => message.severity === 'error');
    expect(valid && errors.length === 0, `${what}: ${JSON.stringify(errors.slice(0, 3))}`);
}

async function validateRefusal(work, status) {
    try {
        await work();
        expect(false, `no ${status}`);
    } catch (error) {
        expect(error.response.status === status, `${error.response.status} instead of ${status}`);
        validate(error.response.data, `the outcome of ${status}`);
    }
}

validate(await calmanac.capabilityStatement(), 'metadata');
for (const [resourceType, people] of [['Practitioner', 60], ['Patient', 179]]) {
    const search = (searchParams) => calmanac.search({ resourceType, searchParams });
    let read = 0;
    for (let page = await search({ _count: 50 }); page; page = await calmanac.nextPage({ bundle: page })) {
        validate(page, `a page of ${resourceType}`);
        for (const entry of page.entry) {
            validate(entry.resource, `${resourceType} ${entry.resource.id}`);
            ++read;
        }
    }
    expect(read === people, `${read} of ${people} ${resourceType}`);
    const one = (await search({ _count: 1 })).entry[0].resource;
    validate(await calmanac.read({ resourceType, id: one.id }), 'read by id');
    expect((await search({ _id: one.id })).entry.length === 1, '_id');
    expect((await search({ name: one.name[0].family })).entry.length >= 1, 'name');
    expect(!(await search({ _lastUpdated: 'ge2999-01-01' })).entry?.length, '_lastUpdated');
}
await validateRefusal(() => calmanac.read({ resourceType: 'Patient', id: 'nobody' }), 404);
await validateRefusal(() => new Client({ baseUrl }).search({ resourceType: 'Patient' }), 401);
console.log(`${validated} answers validated`);
