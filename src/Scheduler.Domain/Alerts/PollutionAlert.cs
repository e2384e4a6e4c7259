using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Domain.Alerts;

/// <summary>One bulletin: an alert is issued, raised or lowered, its end is moved, or it is withdrawn.</summary>
/// <remarks>A bulletin that replaces another holds in its place from its own start on and until its own end. So an upgrade starts when the
/// higher level begins; a moved end repeats the old start and gives the new end; a withdrawal ends when it starts.</remarks>
/// <param name="Id">Stable id.</param>
/// <param name="Level">Level that is in force from start to end.</param>
/// <param name="Cities">City ids; where it replaces another, all of them are cities of that one.</param>
/// <param name="Pollutant">What the episode is about.</param>
/// <param name="Issued">When it was issued.</param>
/// <param name="Starts">First moment.</param>
/// <param name="Ends">First moment that it no longer covers; never before <paramref name="Starts"/>.</param>
/// <param name="Replaces">Id of the bulletin in whose place it stands, or null.</param>
/// <param name="Issuer">Who issued it, as printed.</param>
/// <param name="Document">Document and number, as printed.</param>
public sealed record PollutionAlert(
    string Id,
    AlertLevel Level,
    ImmutableArray<string> Cities,
    AlertPollutant Pollutant,
    Instant Issued,
    Instant Starts,
    Instant Ends,
    string? Replaces,
    string Issuer,
    string Document)
{
    /// <summary>Whether plants must act; see <see cref="AlertPollutant"/>.</summary>
    public bool HasMandatoryCuts => Pollutant == AlertPollutant.Pm25;
}
