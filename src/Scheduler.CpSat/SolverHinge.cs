namespace Scheduler.CpSat;

/// <summary>Who answers behind the door, and what it runs on.</summary>
/// <param name="Name">"embedded" (WebAssembly in Node children) or "native" (the Google.OrTools package).</param>
/// <param name="OrToolsVersion">The version of OR-Tools that solves, such as "9.15".</param>
/// <param name="NodePath">The Node program that runs the children; null for the native hinge or when none was found.</param>
/// <param name="NodeVersion">What that Node calls itself, such as "26.10.0"; null when unknown.</param>
/// <param name="HasJspi">
/// Whether that Node can suspend WebAssembly (JSPI); without it the solver does 2.2 times less per second. Null for the
/// native hinge or when no Node was found.
/// </param>
/// <param name="Home">The folder that holds the installed solver; null for the native hinge or when none was found.</param>
/// <param name="Problem">What is missing and how to mend it; null when the hinge can solve.</param>
public sealed record SolverHinge(
    string Name,
    string OrToolsVersion,
    string? NodePath,
    string? NodeVersion,
    bool? HasJspi,
    string? Home = null,
    string? Problem = null)
{
    /// <summary>The name of the hinge that runs OR-Tools as WebAssembly.</summary>
    public const string Embedded = "embedded";

    /// <summary>The name of the hinge that runs the Google.OrTools package.</summary>
    public const string Native = "native";

    /// <summary>Whether the hinge can solve.</summary>
    public bool IsUsable => Problem is null;
}
