"""Checks JSON values against the schemas of docs/schemas: the part of JSON Schema that those files use."""
import json
import pathlib
import re

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schemas"
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
KNOWN = {"$schema", "$id", "$ref", "$defs", "title", "description", "type", "enum", "const", "required", "properties", "items",
         "minimum", "maximum", "pattern", "additionalProperties", "minItems", "anyOf", "minLength", "uniqueItems"}


class Schema:
    """faults(value) lists what is wrong with a value, each with the place where."""

    def __init__(self, name):
        self.documents = {}
        self.name = name

    def document(self, name):
        if name not in self.documents:
            self.documents[name] = json.loads((FOLDER / name).read_text())
        return self.documents[name]

    def faults(self, value):
        return list(self.walk(value, self.document(self.name), self.name, "$"))

    def resolve(self, reference, document):
        file, _, pointer = reference.partition("#")
        document = file or document
        schema = self.document(document)
        for key in pointer.strip("/").split("/") if pointer.strip("/") else []:
            schema = schema[key]
        return schema, document

    def walk(self, value, schema, document, place):
        unknown = set(schema) - KNOWN
        if unknown:
            yield f"{place}: the test does not know {', '.join(sorted(unknown))}"
        if "$ref" in schema:
            target, where = self.resolve(schema["$ref"], document)
            yield from self.walk(value, target, where, place)
        if "anyOf" in schema and all(list(self.walk(value, part, document, place)) for part in schema["anyOf"]):
            yield f"{place}: fits none of the alternatives"
        if "type" in schema and not any(is_a(value, name) for name in listed(schema["type"])):
            yield f"{place}: {value!r} is no {schema['type']}"
            return
        yield from plain_faults(value, schema, place)
        if isinstance(value, dict):
            yield from self.walk_object(value, schema, document, place)
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.walk(item, schema.get("items", {}), document, f"{place}[{index}]")

    def walk_object(self, value, schema, document, place):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{place}: {name} is missing"
        properties = schema.get("properties", {})
        for name, item in value.items():
            if name in properties:
                yield from self.walk(item, properties[name], document, f"{place}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{place}: {name} is not expected"


def plain_faults(value, schema, place):
    if "const" in schema and value != schema["const"]:
        yield f"{place}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is none of {schema['enum']}"
    if "minimum" in schema and is_a(value, "number") and value < schema["minimum"]:
        yield f"{place}: {value} is below {schema['minimum']}"
    if "maximum" in schema and is_a(value, "number") and value > schema["maximum"]:
        yield f"{place}: {value} is above {schema['maximum']}"
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        yield f"{place}: {value!r} does not look like {schema['pattern']}"
    if "minItems" in schema and isinstance(value, list) and len(value) < schema["minItems"]:
        yield f"{place}: fewer than {schema['minItems']} items"
    if "minLength" in schema and isinstance(value, str) and len(value) < schema["minLength"]:
        yield f"{place}: shorter than {schema['minLength']}"


def listed(value):
    return value if isinstance(value, list) else [value]


def is_a(value, name):
    if name in ("integer", "number"):
        return isinstance(value, int if name == "integer" else (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])
