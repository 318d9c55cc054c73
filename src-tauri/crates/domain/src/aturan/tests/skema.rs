//! The schema file is that of the reader, and the packs are by it.

use serde_json::Value;

use super::*;

#[test]
fn skema_tersimpan_sama_dengan_yang_dibaca_program() {
    let stored = include_str!("../../../../../../assets/aturan/skema.json");
    let fresh = serde_json::to_string_pretty(&skema()).unwrap() + "\n";
    assert!(
        stored == fresh,
        "skema.json sudah lama; tulis ulang dengan: sidang-cli aturan skema"
    );
}

#[test]
fn setiap_paket_bawaan_sesuai_skema_dan_menyebut_skemanya() {
    let schema = serde_json::to_value(skema()).unwrap();
    for text in bawaan::TEKS {
        assert!(text.starts_with("#:schema skema.json\n"));
        let pack: Value = toml::from_str(text).unwrap();
        assert_eq!(
            violations(&schema, &schema, &pack, "$"),
            Vec::<String>::new()
        );
    }
    let wrong: Value = toml::from_str(&BANJAR.replace("badan", "bandan")).unwrap();
    assert_eq!(violations(&schema, &schema, &wrong, "$").len(), 1);
}

/// What of a value a schema forbids; of JSON Schema only what [`skema`] uses.
fn violations(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(pointer) = schema["$ref"].as_str() {
        let schema = root.pointer(pointer.trim_start_matches('#')).unwrap();
        return violations(root, schema, value, at);
    }
    let kind = match value {
        Value::Object(map) if map.contains_key("$__toml_private_datetime") => "string",
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::Null => "null",
    };
    if schema["type"] != kind {
        return vec![format!("{at}: {kind}")];
    }
    let mut found = Vec::new();
    if let Some(known) = schema["enum"].as_array()
        && !known.contains(value)
    {
        found.push(format!("{at}: {value}"));
    }
    if let Some(number) = value.as_i64() {
        let bounds = schema["minimum"].as_i64().unwrap()..=schema["maximum"].as_i64().unwrap();
        if !bounds.contains(&number) {
            found.push(format!("{at}: {number}"));
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(violations(
            root,
            &schema["items"],
            item,
            &format!("{at}[{index}]"),
        ));
    }
    if kind == "object" {
        let map = value.as_object().unwrap();
        for (key, item) in map {
            let others = &schema["additionalProperties"];
            let at = format!("{at}.{key}");
            match schema["properties"].get(key) {
                Some(schema) => found.extend(violations(root, schema, item, &at)),
                None if others.is_object() => found.extend(violations(root, others, item, &at)),
                None => found.push(format!("{at}: unknown")),
            }
            if let Some(names) = schema["propertyNames"]["enum"].as_array()
                && !names.contains(&Value::from(key.as_str()))
            {
                found.push(format!("{at}: not a name"));
            }
        }
        for key in schema["required"].as_array().into_iter().flatten() {
            if !map.contains_key(key.as_str().unwrap()) {
                found.push(format!("{at}.{key}: missing"));
            }
        }
    }
    found
}
