using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>What came of talking to a child: an answer, or how it broke. Exactly one is set when a question was asked.</summary>
/// <param name="Response">The solver's response; null when the child broke or only said that it is ready.</param>
/// <param name="Broken">How the child broke, with its exit code and last words; null when it did not.</param>
internal sealed record ChildReply(CpSolverResponse? Response, string? Broken);
