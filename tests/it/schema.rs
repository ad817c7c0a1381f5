//! A validator for as much of JSON Schema as `docs/cli.schema.json` uses.

use serde_json::Value;

const SCHEMA: &str = include_str!("../../docs/cli.schema.json");

/// Why a value is not what the schema says.
type Checked = Result<(), String>;

/// Panics where `value` is not what `docs/cli.schema.json` says under the name `document`, or is none of
/// the documents that its top names.
pub(crate) fn assert_valid(value: &Value, document: &str) {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let definition = schema["$defs"].get(document).expect("the schema has this definition");
    check(&schema, definition, value, document).unwrap();
    check(&schema, &schema, value, "the top").unwrap_or_else(|why| panic!("{document}: {why}"));
}

fn check(root: &Value, schema: &Value, value: &Value, place: &str) -> Checked {
    let must = |is_so: bool, what: &Value| {
        if is_so { Ok(()) } else { Err(format!("{place}: {value} is not {what}")) }
    };
    for (keyword, rule) in schema.as_object().unwrap() {
        match keyword.as_str() {
            "$ref" => {
                let pointer = rule.as_str().and_then(|uri| uri.strip_prefix('#')).unwrap();
                check(root, root.pointer(pointer).unwrap(), value, place)?;
            }
            "anyOf" => {
                let mut any = rule.as_array().unwrap().iter();
                must(any.any(|one| check(root, one, value, place).is_ok()), rule)?;
            }
            "type" => must(has_type(rule, value), rule)?,
            "const" => must(value == rule, rule)?,
            "enum" => must(rule.as_array().unwrap().contains(value), rule)?,
            "minimum" => must(value.is_null() || value.as_u64() >= rule.as_u64(), rule)?,
            "properties" | "additionalProperties" if value.is_object() => {
                check_properties(root, schema, value, place)?;
            }
            "propertyNames" => {
                for name in value.as_object().unwrap().keys() {
                    check(root, rule, &name.as_str().into(), place)?;
                }
            }
            "items" => {
                for (at, one) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, one, &format!("{place}[{at}]"))?;
                }
            }
            "minItems" | "maxItems" => {
                must(value.as_array().unwrap().len() as u64 == rule.as_u64().unwrap(), rule)?;
            }
            // A pattern is for readers: levels have a type of their own in the program.
            "description"
            | "required"
            | "pattern"
            | "properties"
            | "additionalProperties"
            | "$schema"
            | "title"
            | "$defs" => {}
            other => panic!("{place}: the validator does not know {other}"),
        }
    }
    Ok(())
}

/// All keys that are described, in that order, and no other.
fn check_properties(root: &Value, schema: &Value, value: &Value, place: &str) -> Checked {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        for (key, one) in value.as_object().unwrap() {
            check(root, &schema["additionalProperties"], one, &format!("{place}.{key}"))?;
        }
        return Ok(());
    };
    let mut described: Vec<&String> = properties.keys().collect();
    let mut keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    described.sort();
    keys.sort();
    if keys != described {
        return Err(format!("{place}: there are {keys:?}, not {described:?}"));
    }
    assert_eq!(schema["required"].as_array().unwrap().len(), properties.len(), "{place}");
    for (key, rule) in properties {
        check(root, rule, &value[key], &format!("{place}.{key}"))?;
    }
    Ok(())
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
