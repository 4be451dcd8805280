namespace PulseClarity.Astrology.Transits;

/// <summary>An angle that changes with time, known at a grid of times and exactly wherever it is asked for: a longitude, or
/// how far one body is ahead of another.</summary>
/// <param name="times">Julian days (TT), ascending.</param>
/// <param name="angles">The angles then, in degrees, unwrapped.</param>
/// <param name="rates">Their rates in degrees a day.</param>
/// <param name="exact">The exact angle (any turn) and rate at a Julian day (TT).</param>
internal sealed class AngleTrack(double[] times, double[] angles, double[] rates, Func<double, (double Angle, double Rate)> exact)
{
    private const double FullTurn = 360.0;
    private const double TimeTolerance = 1e-7;
    private const int MaximumIterations = 60;

    internal static AngleTrack Of(SkyTrack track) => new(track.Times, track.Longitudes, track.Speeds, track.At);

    /// <summary>How far <paramref name="other"/> is ahead of <paramref name="track"/>.</summary>
    internal static AngleTrack Between(SkyTrack track, SkyTrack other)
    {
        var angles = new double[track.Longitudes.Length];
        var rates = new double[angles.Length];
        for (var i = 0; i < angles.Length; i++)
        {
            angles[i] = other.Longitudes[i] - track.Longitudes[i];
            rates[i] = other.Speeds[i] - track.Speeds[i];
        }

        return new AngleTrack(track.Times, angles, rates, time =>
        {
            var (angle, rate) = track.At(time);
            var (otherAngle, otherRate) = other.At(time);
            return (otherAngle - angle, otherRate - rate);
        });
    }

    /// <summary>The times (Julian days, TT) at which the angle stops growing or shrinking.</summary>
    internal IEnumerable<(double Time, bool TurnsBack)> Turns()
    {
        for (var i = 0; i + 1 < angles.Length; i++)
        {
            if (rates[i] > 0 != rates[i + 1] > 0) yield return (TurnAfter(i), rates[i] > 0);
        }
    }

    /// <summary>All times at which the angle equals one of the targets. Between two points the angle is followed from turn
    /// to turn, so that a body that touches a degree twice within a day, around its station, is seen both times.</summary>
    /// <param name="targets">Angles in [0, 360), ascending.</param>
    /// <param name="found">Takes the time (Julian day, TT), the target's index, and whether the angle is growing.</param>
    internal void Cross(ReadOnlySpan<double> targets, Action<double, int, bool> found)
    {
        for (var i = 0; i + 1 < angles.Length; i++)
        {
            var here = new Point(times[i], angles[i], rates[i]);
            var there = new Point(times[i + 1], angles[i + 1], rates[i + 1]);
            if (here.Rate > 0 == there.Rate > 0)
            {
                Cross(here, there, targets, found);
            }
            else
            {
                var time = TurnAfter(i);
                var turn = new Point(time, here.Angle + Degrees.Difference(here.Angle, exact(time).Angle), 0);
                Cross(here, turn, targets, found);
                Cross(turn, there, targets, found);
            }
        }
    }

    // The angle is monotone from one point to the other. A target right on the earlier point belongs to the piece before.
    private void Cross(Point from, Point to, ReadOnlySpan<double> targets, Action<double, int, bool> found)
    {
        var growing = to.Angle > from.Angle;
        var low = Math.Min(from.Angle, to.Angle);
        var high = Math.Max(from.Angle, to.Angle);
        var turn = Math.Floor(low / FullTurn) * FullTurn;
        var index = targets.BinarySearch(low - turn);
        if (index < 0) index = ~index;
        while (true)
        {
            if (index >= targets.Length)
            {
                index = 0;
                turn += FullTurn;
            }

            var target = targets[index] + turn;
            if (target > high) return;
            if (growing ? target > from.Angle : target < from.Angle) found(Solve(from, to, target), index, growing);
            index++;
        }
    }

    private double Solve(Point from, Point to, double target)
    {
        var (low, high) = (from.Time, to.Time);
        var growing = to.Angle > from.Angle;
        var time = Guess(from, to, target);
        for (var i = 0; i < MaximumIterations; i++)
        {
            var (angle, rate) = exact(time);
            var missing = Degrees.Difference(angle, target);
            if (missing > 0 == growing) low = time;
            else high = time;

            var next = time + missing / rate;

            // Close to a station Newton's step can leave the interval; then halve it.
            if (!(next >= low && next <= high)) next = (low + high) / 2;
            var moved = Math.Abs(next - time);
            time = next;
            if (moved < TimeTolerance) break;
        }

        return time;
    }

    // Newton's method on the Hermite cubic through both points, which costs no look at the ephemeris.
    private static double Guess(Point from, Point to, double target)
    {
        var length = to.Time - from.Time;
        var rise = to.Angle - from.Angle;
        var x = rise == 0 ? 0.5 : (target - from.Angle) / rise;
        var m0 = from.Rate * length;
        var m1 = to.Rate * length;
        for (var i = 0; i < 3; i++)
        {
            var value = from.Angle + x * (m0 + x * (3 * rise - 2 * m0 - m1 + x * (m0 + m1 - 2 * rise)));
            var slope = m0 + x * (2 * (3 * rise - 2 * m0 - m1) + x * 3 * (m0 + m1 - 2 * rise));
            x = Math.Clamp(slope == 0 ? x : x + (target - value) / slope, 0, 1);
        }

        return from.Time + x * length;
    }

    // Where the rate passes zero between point i and the next, by false position in the Illinois variant (Dowell and
    // Jarratt 1971).
    private double TurnAfter(int i)
    {
        var (low, high) = (times[i], times[i + 1]);
        var (lowRate, highRate) = (rates[i], rates[i + 1]);
        var time = low;
        var lastSide = 0;
        for (var n = 0; n < MaximumIterations; n++)
        {
            var next = (low * highRate - high * lowRate) / (highRate - lowRate);
            var done = Math.Abs(next - time) < TimeTolerance;
            time = next;
            if (done) break;

            var rate = exact(time).Rate;
            if (rate == 0) break;
            var side = rate > 0 == highRate > 0 ? 1 : -1;
            if (side > 0)
            {
                (high, highRate) = (time, rate);
                if (lastSide == side) lowRate /= 2;
            }
            else
            {
                (low, lowRate) = (time, rate);
                if (lastSide == side) highRate /= 2;
            }

            lastSide = side;
        }

        return time;
    }

    private readonly record struct Point(double Time, double Angle, double Rate);
}
