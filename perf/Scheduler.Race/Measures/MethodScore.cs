using System.Collections.Immutable;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Measures;

/// <summary>What is counted from one method's run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Trace">Its samples at the shortage of the race.</param>
/// <param name="Exposure">Exposure of its final plan as the verifier counts it; null without an accepted plan that counts.</param>
/// <param name="Bound">Its own bound at the end.</param>
/// <param name="Gaps">Gaps at the moments asked for.</param>
/// <param name="Integral">Primal integral over the time limit, seconds; null when nobody has a plan.</param>
/// <param name="Errors">What went wrong, a bound above a verified plan among it.</param>
internal sealed record MethodScore(
    MethodRun Run,
    Trace Trace,
    long? Exposure,
    long? Bound,
    ImmutableArray<GapAt> Gaps,
    double? Integral,
    ImmutableArray<string> Errors);
