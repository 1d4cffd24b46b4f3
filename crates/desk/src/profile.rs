//! The jurisdiction profile of a file as the values that desks work with.
//!
//! Promise: both halves are judged, and every fault of either comes at once, at its place in the file.
//!
//! Serves the jurisdiction profile ([`casework::jurisdiction`], [`casework::border::Profile`]).

use casework::border::{Profile, ProfileValues};
use casework::jurisdiction::Jurisdiction;
use wire::BadRecord;
use wire::profile::ProfileFile;

/// What a meeting reads of a profile, and its powers, terms and limits.
///
/// # Errors
/// Every fault, in the order of the lines.
pub fn judged(read: &ProfileFile) -> Result<(Profile, Jurisdiction), Vec<BadRecord>> {
    let values = ProfileValues {
        state: read.state.clone(),
        duty_number: read.duty_number.clone(),
        child_protection_number: read.child_protection_number.clone(),
        second_line_minutes: read.second_line_minutes,
        meanwhile: read.meanwhile.clone(),
        judge_within_hours: read.judge_within_hours,
        referral_hours: read.referral_hours,
        registers_abroad: read.registers_abroad.clone(),
    };
    match (Profile::new(values), Jurisdiction::new(read.jurisdiction.clone(), &read.state)) {
        (Ok(profile), Ok(jurisdiction)) => Ok((profile, jurisdiction)),
        (profile, jurisdiction) => {
            let faults = profile.err().into_iter().flatten().map(|it| read.fault(it.field, it.says));
            let more = jurisdiction.err().into_iter().flatten().map(|it| read.fault(&it.field, it.says));
            let mut faults: Vec<_> = faults.chain(more).collect();
            faults.sort_by_key(|it| it.place.line);
            Err(faults)
        }
    }
}
