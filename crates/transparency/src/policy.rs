//! Whose signatures the head of a log needs before it is believed: logs, witnesses, groups of them, and a quorum.
//!
//! Promise: a key counts once, whatever names it is given; a group counts each of its members once; a line that is not
//! understood refuses the whole policy, with its number, because half a policy would ask for less than was meant.
//! Serves: C2SP `tlog-policy`.

use std::fmt;

use crate::checkpoint::{CheckpointError, SignedCheckpoint};
use crate::note::{NoteError, Scheme, SignedBy, VerifierKey};

/// More lines of one sort than this are refused.
const MOST: usize = 64;
/// Longer policies are refused before they are read.
const LONGEST: usize = 65_536;

/// A policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    text: String,
    logs: Vec<Party>,
    nodes: Vec<Node>,
    quorum: Quorum,
}

/// A log or a witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// What the policy calls it; a log is called by its key.
    pub name: String,
    /// Its key.
    pub key: VerifierKey,
    /// Where it is asked.
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Witness(Box<Party>),
    Group { name: String, needed: usize, members: Vec<usize> },
}

impl Node {
    fn name(&self) -> &str {
        match self {
            Self::Witness(party) => &party.name,
            Self::Group { name, .. } => name,
        }
    }
}

/// What a head needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quorum {
    /// No witness.
    None,
    /// The witness or group at this place.
    Of(usize),
}

/// A line of a policy was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the policy: {says}")]
pub struct PolicyError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub says: String,
}

/// A head was not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unmet {
    /// The log did not sign it, or a signature is false.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// Those who signed are no quorum.
    #[error("the head of {size} entries needs {needed}; signed by {}", by(.signed))]
    Quorum {
        /// Entries of the head.
        size: u64,
        /// What it needs, in words.
        needed: String,
        /// Witnesses that signed, by the names of the policy.
        signed: Vec<String>,
    },
}

fn by(names: &[String]) -> String {
    if names.is_empty() { "no witness".to_owned() } else { names.join(", ") }
}

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// The first line that is not of the form, with its number; 0 is the policy as a whole.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        let whole = |says: &str| PolicyError { line: 0, says: says.to_owned() };
        if text.len() > LONGEST {
            return Err(whole("it is longer than 64 KiB"));
        }
        let mut policy =
            Self { text: text.to_owned(), logs: Vec::new(), nodes: Vec::new(), quorum: Quorum::None };
        let mut members = Vec::new();
        let mut quorum = None;
        for (number, line) in (1..).zip(text.split('\n')) {
            let refused = |says: String| PolicyError { line: number, says };
            if line.chars().any(|it| it.is_control() && it != '\t') {
                return Err(refused("it holds control characters".to_owned()));
            }
            let words: Vec<&str> = line.split([' ', '\t']).filter(|it| !it.is_empty()).collect();
            match words.as_slice() {
                [] => {}
                [first, ..] if first.starts_with('#') => {}
                ["log", key, rest @ ..] => {
                    let party = party(key, key, rest, Scheme::Ed25519).map_err(refused)?;
                    policy.add_log(party).map_err(refused)?;
                }
                ["witness", name, key, rest @ ..] => {
                    let party = party(name, key, rest, Scheme::Cosignature).map_err(refused)?;
                    policy.add_witness(party).map_err(refused)?;
                }
                ["group", name, needed, of @ ..] => {
                    policy.add_group(name, needed, of, &mut members).map_err(refused)?;
                }
                ["quorum", name] => {
                    if quorum.is_some() {
                        return Err(refused("a policy has one quorum".to_owned()));
                    }
                    quorum = Some(match *name {
                        "none" => Quorum::None,
                        name => Quorum::Of(policy.place(name).map_err(refused)?),
                    });
                }
                [word, ..] => {
                    return Err(refused(format!(
                        "`{}` is not `log KEY [URL]`, `witness NAME KEY [URL]`, `group NAME COUNT NAME…` or `quorum NAME`",
                        word.chars().take(40).collect::<String>()
                    )));
                }
            }
        }
        policy.quorum = quorum.ok_or_else(|| whole("it names no quorum"))?;
        Ok(policy)
    }

    /// As it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The logs it knows.
    #[must_use]
    pub fn logs(&self) -> &[Party] {
        &self.logs
    }

    /// The witnesses it knows.
    pub fn witnesses(&self) -> impl Iterator<Item = &Party> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Witness(party) => Some(&**party),
            Node::Group { .. } => None,
        })
    }

    /// The keys of its witnesses.
    #[must_use]
    pub fn keys(&self) -> Vec<VerifierKey> {
        self.witnesses().map(|it| it.key.clone()).collect()
    }

    /// Whether it asks for witnesses at all.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.quorum != Quorum::None
    }

    /// What it asks for, in words.
    #[must_use]
    pub fn needed(&self) -> String {
        match self.quorum {
            Quorum::None => "no witness".to_owned(),
            Quorum::Of(at) => self.words(at),
        }
    }

    fn words(&self, at: usize) -> String {
        match self.nodes.get(at) {
            None => String::new(),
            Some(Node::Witness(party)) => party.name.clone(),
            Some(Node::Group { needed, members, .. }) => {
                let each: Vec<String> = members
                    .iter()
                    .map(|it| match self.nodes.get(*it) {
                        Some(Node::Group { .. }) => format!("({})", self.words(*it)),
                        _ => self.words(*it),
                    })
                    .collect();
                format!("{needed} of {}", each.join(", "))
            }
        }
    }

    /// Whether these keys together are the quorum.
    #[must_use]
    pub fn is_met(&self, signed: impl Fn(&VerifierKey) -> bool) -> bool {
        // A member stands before its group: one pass decides all.
        let mut met: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            met.push(match node {
                Node::Witness(party) => signed(&party.key),
                Node::Group { needed, members, .. } => {
                    members.iter().filter(|it| met.get(**it) == Some(&true)).count() >= *needed
                }
            });
        }
        match self.quorum {
            Quorum::None => true,
            Quorum::Of(at) => met.get(at) == Some(&true),
        }
    }

    /// Believes a head: signed by the log, and by a quorum of the witnesses.
    ///
    /// # Errors
    /// The log did not sign it, a signature is false, or those who signed are no quorum.
    pub fn believe(&self, signed: &SignedCheckpoint, log: &VerifierKey) -> Result<Vec<SignedBy>, Unmet> {
        signed.verify(std::slice::from_ref(log))?;
        let origin = &signed.checkpoint().origin;
        if origin != log.name() {
            let (wanted, found) = (log.name().to_owned(), origin.clone());
            return Err(CheckpointError::Origin { wanted, found }.into());
        }
        let mut by = Vec::new();
        for party in self.witnesses() {
            match signed.note().verify(std::slice::from_ref(&party.key)) {
                Ok(found) => by.extend(found.into_iter().map(|it| (party, it))),
                Err(NoteError::NotSigned(_)) => {}
                Err(refused) => return Err(CheckpointError::from(refused).into()),
            }
        }
        if self.is_met(|key| by.iter().any(|(party, _)| party.key == *key)) {
            Ok(by.into_iter().map(|(_, it)| it).collect())
        } else {
            Err(Unmet::Quorum {
                size: signed.checkpoint().size,
                needed: self.needed(),
                signed: by.into_iter().map(|(party, _)| party.name.clone()).collect(),
            })
        }
    }

    fn place(&self, name: &str) -> Result<usize, String> {
        self.nodes
            .iter()
            .position(|it| it.name() == name)
            .ok_or_else(|| format!("no line before it defines `{name}`"))
    }

    fn new_name(&self, name: &str) -> Result<(), String> {
        if name == "none" || self.nodes.iter().any(|it| it.name() == name) {
            return Err(format!("the name `{name}` is taken"));
        }
        Ok(())
    }

    /// A key under a second name would be a second voice of one signer.
    fn new_key(&self, party: &Party) -> Result<(), String> {
        let raw = party.key.raw();
        match self.logs.iter().chain(self.witnesses()).find(|it| it.key.raw() == raw) {
            Some(other) => Err(format!("its key is the one of `{}`", other.name)),
            None => Ok(()),
        }
    }

    fn add_log(&mut self, party: Party) -> Result<(), String> {
        self.new_key(&party)?;
        if self.logs.len() >= MOST {
            return Err(format!("more than {MOST} logs"));
        }
        self.logs.push(party);
        Ok(())
    }

    fn add_witness(&mut self, party: Party) -> Result<(), String> {
        self.new_name(&party.name)?;
        self.new_key(&party)?;
        if self.witnesses().count() >= MOST {
            return Err(format!("more than {MOST} witnesses"));
        }
        self.nodes.push(Node::Witness(Box::new(party)));
        Ok(())
    }

    fn add_group(
        &mut self,
        name: &str,
        needed: &str,
        of: &[&str],
        taken: &mut Vec<usize>,
    ) -> Result<(), String> {
        self.new_name(name)?;
        if self.nodes.len() >= 2 * MOST {
            return Err("it has too many groups".to_owned());
        }
        let mut members = Vec::with_capacity(of.len());
        for name in of {
            let at = self.place(name)?;
            if taken.contains(&at) {
                return Err(format!("`{name}` is a member already, and counts once"));
            }
            taken.push(at);
            members.push(at);
        }
        let needed = match needed {
            "any" => 1,
            "all" => members.len(),
            digits => {
                let count: usize =
                    digits.parse().map_err(|_| format!("`{digits}` is not a count, `any` or `all`"))?;
                if count.to_string() != digits {
                    return Err(format!("`{digits}` is not written plainly"));
                }
                count
            }
        };
        if members.is_empty() || !(1..=members.len()).contains(&needed) {
            return Err(format!("a group of {} cannot need {needed}", members.len()));
        }
        self.nodes.push(Node::Group { name: name.to_owned(), needed, members });
        Ok(())
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn party(name: &str, key: &str, rest: &[&str], scheme: Scheme) -> Result<Party, String> {
    let url = match rest {
        [] => None,
        [url] => Some((*url).to_owned()),
        _ => return Err("it has more words than a key and an address".to_owned()),
    };
    let key: VerifierKey = key.parse().map_err(|error: NoteError| error.to_string())?;
    if key.scheme() != scheme {
        return Err(match scheme {
            Scheme::Ed25519 => "its key is one of a witness, not of a log".to_owned(),
            Scheme::Cosignature => "its key is one of a log, not of a witness".to_owned(),
        });
    }
    Ok(Party { name: name.to_owned(), key, url })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkpoint::Checkpoint;
    use crate::hash::leaf_hash;
    use crate::note::SigningKey;

    fn witness(number: u8) -> SigningKey {
        SigningKey::witness_from_seed(&format!("w{number}.example"), &[number; 32]).unwrap()
    }

    fn log() -> SigningKey {
        SigningKey::from_seed("log.example", &[99; 32]).unwrap()
    }

    fn lines(of: std::ops::Range<u8>) -> String {
        of.map(|it| format!("witness w{it} {}\n", witness(it).verifier())).collect()
    }

    fn head(by: &[u8]) -> SignedCheckpoint {
        let head = Checkpoint { origin: "log.example".to_owned(), size: 7, root: leaf_hash(b"7") };
        by.iter().fold(head.sign(&log()).unwrap(), |head, it| head.cosign(&witness(*it), 1_900_000_000))
    }

    #[test]
    fn two_of_one_state_and_one_of_another_are_a_quorum_and_three_of_one_are_none() {
        let text = format!(
            "# who is asked\n{}\n\tgroup x 2 w1 w2 w3\ngroup y any w4 w5\n group both all x y\nquorum both\n",
            lines(1..6)
        );
        let policy = Policy::parse(&text).unwrap();
        assert_eq!(
            (policy.needed().as_str(), policy.asks()),
            ("2 of (2 of w1, w2, w3), (1 of w4, w5)", true)
        );
        let key = log().verifier().clone();
        assert_eq!(policy.believe(&head(&[1, 3, 5]), &key).unwrap().len(), 3);
        for few in [&[][..], &[1], &[4, 5], &[1, 2, 3], &[1, 4, 5], &[1, 9, 8]] {
            let refused = policy.believe(&head(few), &key);
            assert!(matches!(refused, Err(Unmet::Quorum { size: 7, .. })), "{few:?}: {refused:?}");
        }
        assert!(matches!(
            policy.believe(&head(&[1, 3, 5]), witness(1).verifier()),
            Err(Unmet::Checkpoint(_))
        ));
    }

    #[test]
    fn one_key_under_two_names_is_refused_and_so_is_the_key_of_the_log() {
        let again = SigningKey::witness_from_seed("other.example", &[1; 32]).unwrap();
        let text =
            format!("{}witness again {}\ngroup g 2 w1 again\nquorum g\n", lines(1..2), again.verifier());
        assert_eq!(
            Policy::parse(&text).unwrap_err().to_string(),
            "line 2 of the policy: its key is the one of `w1`"
        );
        let own = SigningKey::witness_from_seed("log.example", &[99; 32]).unwrap();
        let text = format!("log {}\nwitness own {}\nquorum own\n", log().verifier(), own.verifier());
        assert_eq!(Policy::parse(&text).unwrap_err().line, 2);
    }

    #[test]
    fn what_is_not_understood_refuses_the_policy_at_its_line() {
        let all = lines(1..4);
        for (line, text) in [
            (0, String::new()),
            (0, all.clone()),
            (1, "quorum w1\n".to_owned()),
            (4, format!("{all}group g 4 w1 w2 w3\nquorum g\n")),
            (4, format!("{all}group g 0 w1\nquorum g\n")),
            (4, format!("{all}group g 02 w1 w2\nquorum g\n")),
            (4, format!("{all}group g all\nquorum g\n")),
            (4, format!("{all}group g 2 w1 w1\nquorum g\n")),
            (5, format!("{all}group g 1 w1\ngroup h 1 w1 w2\nquorum h\n")),
            (4, format!("{all}group w1 1 w2\nquorum w1\n")),
            (4, format!("{all}group g 1 w2 g\nquorum g\n")),
            (4, format!("{all}group none 1 w2\nquorum none\n")),
            (5, format!("{all}quorum w1\nquorum w1\n")),
            (4, format!("{all}quorum w1 w2\n")),
            (4, format!("{all}witnesses w9\nquorum w1\n")),
            (1, format!("witness a {}\nquorum a\n", log().verifier())),
            (1, format!("log {}\nquorum none\n", witness(1).verifier())),
            (1, format!("witness a {} http://a http://b\nquorum a\n", witness(1).verifier())),
            (1, "\u{7}quorum none\n".to_owned()),
        ] {
            assert_eq!(Policy::parse(&text).unwrap_err().line, line, "{text}");
        }
        let none = Policy::parse("quorum none\n").unwrap();
        assert!(!none.asks() && none.believe(&head(&[]), log().verifier()).is_ok());
    }

    #[test]
    fn a_false_signature_of_a_witness_is_refused_beside_a_quorum() {
        let policy = Policy::parse(&format!("{}group g 1 w1 w2\nquorum g\n", lines(1..3))).unwrap();
        let text = head(&[1, 2]).to_string();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let last = lines.last_mut().unwrap();
        let at = last.len() - 9;
        let other = if last.as_bytes()[at] == b'A' { "B" } else { "A" };
        last.replace_range(at..=at, other);
        let forged: SignedCheckpoint = format!("{}\n", lines.join("\n")).parse().unwrap();
        assert!(matches!(policy.believe(&forged, log().verifier()), Err(Unmet::Checkpoint(_))));
    }
}
