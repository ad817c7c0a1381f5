//! A validator for as much of JSON Schema as `docs/cli.schema.json` uses.

use serde_json::Value;

const SCHEMA: &str = include_str!("../../docs/cli.schema.json");

/// Panics where `value` is not what `docs/cli.schema.json` says under the name `document`.
pub(crate) fn assert_valid(value: &Value, document: &str) {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let definition = schema["$defs"].get(document).expect("the schema has this definition");
    check(&schema, definition, value, document);
}

fn check(root: &Value, schema: &Value, value: &Value, place: &str) {
    for (keyword, rule) in schema.as_object().unwrap() {
        match keyword.as_str() {
            "$ref" => {
                let pointer = rule.as_str().and_then(|uri| uri.strip_prefix('#')).unwrap();
                check(root, root.pointer(pointer).unwrap(), value, place);
            }
            "type" => assert!(has_type(rule, value), "{place}: {value} is no {rule}"),
            "const" => assert_eq!(value, rule, "{place}"),
            "enum" => assert!(rule.as_array().unwrap().contains(value), "{place}: {value}"),
            "minimum" => assert!(value.is_null() || value.as_u64() >= rule.as_u64(), "{place}"),
            "properties" | "additionalProperties" if value.is_object() => {
                check_properties(root, schema, value, place);
            }
            "propertyNames" => {
                let names = value.as_object().unwrap().keys();
                names.for_each(|name| check(root, rule, &name.as_str().into(), place));
            }
            "items" => {
                for (at, one) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, one, &format!("{place}[{at}]"));
                }
            }
            "minItems" | "maxItems" => {
                assert_eq!(value.as_array().unwrap().len() as u64, rule.as_u64().unwrap());
            }
            // A pattern is for readers: levels have a type of their own in the program.
            "description" | "required" | "pattern" | "properties" | "additionalProperties" => {}
            other => panic!("{place}: the validator does not know {other}"),
        }
    }
}

/// All keys that are described, in that order, and no other.
fn check_properties(root: &Value, schema: &Value, value: &Value, place: &str) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        for (key, one) in value.as_object().unwrap() {
            check(root, &schema["additionalProperties"], one, &format!("{place}.{key}"));
        }
        return;
    };
    let mut described: Vec<&String> = properties.keys().collect();
    let mut keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    described.sort();
    keys.sort();
    assert_eq!(keys, described, "{place}");
    assert_eq!(schema["required"].as_array().unwrap().len(), properties.len(), "{place}");
    for (key, rule) in properties {
        check(root, rule, &value[key], &format!("{place}.{key}"));
    }
}

fn has_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &Value| match name.as_str().unwrap() {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other}"),
    };
    rule.as_array().map_or_else(|| is(rule), |any| any.iter().any(is))
}
