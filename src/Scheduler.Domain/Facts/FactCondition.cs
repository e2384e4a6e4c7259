using System.Collections.Immutable;

namespace Scheduler.Domain.Facts;

/// <summary>Asks one fact of a line. Limits are in thousandths; a missing limit or an empty list does not restrict.</summary>
/// <param name="Is">Permitted texts: words, or <c>yes</c> and <c>no</c>.</param>
/// <param name="AtLeast">Inclusive.</param>
/// <param name="AtMost">Inclusive.</param>
/// <param name="Above">Exclusive.</param>
/// <param name="Below">Exclusive.</param>
public sealed record FactCondition(
    string FactId, ImmutableArray<string> Is, long? AtLeast = null, long? AtMost = null, long? Above = null, long? Below = null)
{
    /// <summary>Whether a value fits; null when the value is unknown.</summary>
    public bool? Judge(FactValue? value) => value is null
        ? null
        : (Is.IsEmpty || Is.Contains(value.Text))
          && (AtLeast is not { } least || value.Thousandths >= least)
          && (AtMost is not { } most || value.Thousandths <= most)
          && (Above is not { } above || value.Thousandths > above)
          && (Below is not { } below || value.Thousandths < below);
}
