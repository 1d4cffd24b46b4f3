//! Numbers by lot that come out the same on every machine.
//!
//! Promise: the stream is ChaCha8 from a written seed; logarithm and exponential come from a portable library
//! and not from the machine's own; additions and products are never fused. So a table drawn here is
//! the table drawn anywhere, to the last count.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Right end of the lowest layer of a 256-layer ziggurat under the normal curve, and the area of one layer.
const TAIL_FROM: f64 = 3.654_152_885_361_009;
const LAYER_AREA: f64 = 0.004_928_673_233_99;
const LAYERS: usize = 256;

/// A stream of numbers by lot.
pub(super) struct Lot {
    words: ChaCha8Rng,
}

impl Lot {
    /// The stream of that seed: a name of what it is for and up to 12 further bytes.
    pub(super) fn new(purpose: &[u8; 16], rest: [u8; 16]) -> Self {
        let mut seed = [0; 32];
        for (to, from) in seed.iter_mut().zip(purpose.iter().chain(&rest)) {
            *to = *from;
        }
        Self { words: ChaCha8Rng::from_seed(seed) }
    }

    #[inline]
    pub(super) fn word(&mut self) -> u64 {
        self.words.next_u64()
    }

    /// Evenly spread over (0, 1], so that its logarithm exists.
    pub(super) fn uniform(&mut self) -> f64 {
        ((self.word() >> 11) + 1) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Gamma with a whole shape: minus the logarithm of a product of uniform numbers.
    pub(super) fn gamma(&mut self, shape: u8) -> f64 {
        let product: f64 = (0..shape).map(|_| self.uniform()).product();
        -libm::log(product.max(f64::MIN_POSITIVE))
    }
}

/// Tables of the ziggurat method of Marsaglia and Tsang (2000) for the normal curve.
pub(super) struct Normal {
    edge: [f64; LAYERS + 1],
    height: [f64; LAYERS + 1],
}

fn curve(x: f64) -> f64 {
    libm::exp(-0.5 * x * x)
}

impl Normal {
    pub(super) fn new() -> Self {
        let mut edge = [0.0; LAYERS + 1];
        let mut x = TAIL_FROM;
        for (layer, place) in edge.iter_mut().enumerate().take(LAYERS) {
            match layer {
                0 => *place = LAYER_AREA / curve(TAIL_FROM),
                1 => *place = TAIL_FROM,
                _ => {
                    x = libm::sqrt(-2.0 * libm::log(LAYER_AREA / x + curve(x)));
                    *place = x;
                }
            }
        }
        Self { edge, height: edge.map(curve) }
    }

    /// One standard normal number.
    #[inline]
    #[expect(
        clippy::indexing_slicing,
        reason = "the layer is the low byte of a word and the arrays have 257 places"
    )]
    pub(super) fn draw(&self, lot: &mut Lot) -> f64 {
        loop {
            let word = lot.word();
            let layer = (word & 0xff) as usize;
            let side = (word >> 11) as f64 * (1.0 / 4_503_599_627_370_496.0) - 1.0;
            let x = side * self.edge[layer];
            if x.abs() < self.edge[layer + 1] {
                return x;
            }
            if layer == 0 {
                return tail(side, lot);
            }
            let between = self.height[layer] + (self.height[layer + 1] - self.height[layer]) * lot.uniform();
            if between < curve(x) {
                return x;
            }
        }
    }
}

/// Beyond the last layer, as Marsaglia (1964).
fn tail(side: f64, lot: &mut Lot) -> f64 {
    loop {
        let x = -libm::log(lot.uniform()) / TAIL_FROM;
        let y = -libm::log(lot.uniform());
        if y + y >= x * x {
            return if side < 0.0 { -(TAIL_FROM + x) } else { TAIL_FROM + x };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lot(byte: u8) -> Lot {
        Lot::new(b"a test of chance", [byte; 16])
    }

    /// Mean, variance, fourth moment.
    fn moments(count: u32, mut draw: impl FnMut() -> f64) -> (f64, f64, f64) {
        let (mut one, mut two, mut four) = (0.0, 0.0, 0.0);
        for _ in 0..count {
            let x = draw();
            one += x;
            two += x * x;
            four += x * x * x * x;
        }
        let n = f64::from(count);
        (one / n, two / n, four / n)
    }

    #[test]
    fn the_normal_numbers_have_the_moments_and_tails_of_the_normal_curve() {
        let (normal, mut lot) = (Normal::new(), lot(1));
        let (mean, variance, fourth) = moments(1_000_000, || normal.draw(&mut lot));
        assert!(mean.abs() < 0.004, "mean {mean}");
        assert!((variance - 1.0).abs() < 0.006, "variance {variance}");
        assert!((fourth - 3.0).abs() < 0.05, "fourth moment {fourth}");
        for (beyond, share) in [(0.5, 0.617_075), (1.0, 0.317_311), (1.96, 0.049_996), (3.0, 0.002_700)] {
            let count = (0..1_000_000).filter(|_| normal.draw(&mut lot).abs() > beyond).count() as f64;
            let expected = share * 1e6;
            assert!(
                (count - expected).abs() < 5.0 * expected.sqrt(),
                "beyond {beyond}: {count} for {expected}"
            );
        }
        let far = (0..4_000_000).filter(|_| normal.draw(&mut lot).abs() > TAIL_FROM).count() as f64;
        assert!((far - 1032.5).abs() < 5.0 * 32.2, "beyond the last layer: {far} of 4,000,000");
    }

    #[test]
    fn the_gamma_numbers_have_mean_and_variance_of_their_shape() {
        let mut lot = lot(2);
        let (mean, second, _) = moments(100_000, || lot.gamma(12));
        assert!((mean - 12.0).abs() < 0.06, "mean {mean}");
        assert!((second - mean * mean - 12.0).abs() < 0.4, "variance {}", second - mean * mean);
    }

    #[test]
    fn the_layers_of_the_ziggurat_close_at_the_top() {
        let top = *Normal::new().edge.get(LAYERS - 1).unwrap();
        let closing = LAYER_AREA / top + curve(top);
        assert!((closing - 1.0).abs() < 1e-9, "{closing}");
    }

    #[test]
    fn the_stream_is_chacha_with_eight_rounds_from_the_written_seed() {
        assert_eq!(lot(7).word(), STREAM_OF_SEVEN);
    }

    /// Worked out from the description of ChaCha with 8 rounds by another program.
    const STREAM_OF_SEVEN: u64 = 9_604_912_473_081_441_817;
}
