//! The wrapper that fails closed, and the one way in which a request is made.
//!
//! The policy engine has two ways to say yes where it should not: without the schema the hierarchy of actions is empty
//! and a policy about a group of them reaches nothing; and a policy that fails is left out, also one that forbids. So:
//!
//! 1. allowed is what the engine allows, with no error in any policy, and with everything the request speaks of there;
//! 2. there is one constructor for entities and request, and it takes the schema;
//! 3. whatever fails on the way is a refusal with a reason.
//!
//! Promise: P1 and P15. There is no way through this file that ends in "allowed" but one.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, Request,
    RestrictedExpression,
};

use crate::outcome::{Outcome, Reason};
use crate::set::{PolicyError, Set};

/// A value in a request.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
    /// A member of a closed list of the schema.
    Member(&'static str, &'static str),
    /// Something that has to be described in the same request.
    Thing(&'static str, String),
    /// A set.
    Set(Vec<Value>),
    /// Named values.
    Record(Fields),
}

/// Named values.
pub(crate) type Fields = Vec<(&'static str, Value)>;

/// Something with its attributes.
#[derive(Clone, Debug)]
pub(crate) struct Thing {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) fields: Fields,
}

/// One question.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// The kind and the id of who asks, among the things.
    pub(crate) principal: (&'static str, String),
    pub(crate) action: &'static str,
    pub(crate) resource: (&'static str, String),
    pub(crate) context: Fields,
    pub(crate) things: Vec<Thing>,
}

/// A set of policies that is asked.
pub(crate) struct Engine {
    set: Set,
    kinds: BTreeMap<String, EntityTypeName>,
    authorizer: Authorizer,
}

/// A request that was made with the schema, and everything it speaks of.
pub(crate) struct Made {
    pub(crate) request: Request,
    pub(crate) entities: Entities,
    pub(crate) spoken_of: Vec<EntityUid>,
}

impl Engine {
    pub(crate) fn new(set: Set) -> Result<Self, PolicyError> {
        let action = EntityTypeName::from_str("Action").map_err(|it| PolicyError::Schema(it.to_string()))?;
        let kinds =
            set.schema.entity_types().cloned().chain([action]).map(|it| (it.to_string(), it)).collect();
        Ok(Self { set, kinds, authorizer: Authorizer::new() })
    }

    pub(crate) fn version(&self) -> &str {
        &self.set.version
    }

    #[cfg(test)]
    pub(crate) fn set(&self) -> &Set {
        &self.set
    }

    /// Answers a question.
    pub(crate) fn ask(&self, question: &Question) -> Outcome {
        match self.make(question) {
            Ok(made) => self.judge(&made),
            Err(says) => Outcome::refused(vec![Reason::wrapper(
                "wrapper.form",
                format!("the question does not fit the schema: {says}"),
            )]),
        }
    }

    /// The one constructor: entities and request, both with the schema.
    pub(crate) fn make(&self, question: &Question) -> Result<Made, String> {
        let principal = self.uid(question.principal.0, &question.principal.1)?;
        let action = self.uid("Action", question.action)?;
        let resource = self.uid(question.resource.0, &question.resource.1)?;
        let mut spoken_of = vec![principal.clone(), action.clone(), resource.clone()];
        let mut entities = Vec::with_capacity(question.things.len());
        for thing in &question.things {
            let mut fields = HashMap::with_capacity(thing.fields.len());
            for (name, value) in &thing.fields {
                fields.insert((*name).to_owned(), self.expression(value, &mut spoken_of)?);
            }
            let uid = self.uid(thing.kind, &thing.id)?;
            entities.push(Entity::new(uid, fields, HashSet::new()).map_err(|it| it.to_string())?);
        }
        let entities =
            Entities::from_entities(entities, Some(&self.set.schema)).map_err(|it| it.to_string())?;
        let mut context = Vec::with_capacity(question.context.len());
        for (name, value) in &question.context {
            context.push(((*name).to_owned(), self.expression(value, &mut spoken_of)?));
        }
        let context = Context::from_pairs(context).map_err(|it| it.to_string())?;
        let request = Request::new(principal, action, resource, context, Some(&self.set.schema))
            .map_err(|it| it.to_string())?;
        Ok(Made { request, entities, spoken_of })
    }

    /// Judges what was made. Allowed is only what nothing stands against.
    pub(crate) fn judge(&self, made: &Made) -> Outcome {
        let missing: Vec<Reason> = made
            .spoken_of
            .iter()
            .filter(|it| made.entities.get(it).is_none())
            .map(|it| {
                Reason::wrapper(
                    "wrapper.missing",
                    format!("the request speaks of a {} that it does not describe", it.type_name()),
                )
            })
            .collect();
        if !missing.is_empty() {
            return Outcome::refused(missing);
        }
        let response = self.authorizer.is_authorized(&made.request, &self.set.policies, &made.entities);
        let failed: Vec<Reason> = response
            .diagnostics()
            .errors()
            .map(|it| {
                Reason::wrapper("wrapper.failed", format!("a policy could not be read to its end: {it}"))
            })
            .collect();
        if !failed.is_empty() {
            return Outcome::refused(failed);
        }
        let mut decided: Vec<String> =
            response.diagnostics().reason().map(|it| AsRef::<str>::as_ref(it).to_owned()).collect();
        decided.sort();
        match response.decision() {
            Decision::Allow if !decided.is_empty() => Outcome::Allowed { policies: decided },
            Decision::Allow | Decision::Deny => Outcome::refused(self.reasons(&decided)),
        }
    }

    fn reasons(&self, decided: &[String]) -> Vec<Reason> {
        if decided.is_empty() {
            return vec![Reason::wrapper("wrapper.default", "no policy allows it")];
        }
        decided
            .iter()
            .map(|id| match self.set.about.get(id) {
                Some(about) => Reason::new(id, about.says.clone(), about.source.clone()),
                None => Reason::wrapper("wrapper.unknown", format!("`{id}` refuses it")),
            })
            .collect()
    }

    pub(crate) fn uid(&self, kind: &str, id: &str) -> Result<EntityUid, String> {
        let name = self.kinds.get(kind).ok_or_else(|| format!("the schema knows no `{kind}`"))?;
        Ok(EntityUid::from_type_name_and_id(name.clone(), EntityId::new(id)))
    }

    fn expression(
        &self,
        value: &Value,
        spoken_of: &mut Vec<EntityUid>,
    ) -> Result<RestrictedExpression, String> {
        Ok(match value {
            Value::Flag(it) => RestrictedExpression::new_bool(*it),
            Value::Number(it) => RestrictedExpression::new_long(*it),
            Value::Text(it) => RestrictedExpression::new_string(it.clone()),
            Value::Member(kind, id) => RestrictedExpression::new_entity_uid(self.uid(kind, id)?),
            Value::Thing(kind, id) => {
                let uid = self.uid(kind, id)?;
                spoken_of.push(uid.clone());
                RestrictedExpression::new_entity_uid(uid)
            }
            Value::Set(values) => {
                let mut all = Vec::with_capacity(values.len());
                for value in values {
                    all.push(self.expression(value, spoken_of)?);
                }
                RestrictedExpression::new_set(all)
            }
            Value::Record(fields) => {
                let mut all = Vec::with_capacity(fields.len());
                for (name, value) in fields {
                    all.push(((*name).to_owned(), self.expression(value, spoken_of)?));
                }
                RestrictedExpression::new_record(all).map_err(|it| it.to_string())?
            }
        })
    }
}
