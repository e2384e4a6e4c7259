using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Import.Questions;

namespace Scheduler.Import;

/// <summary>What came of an import.</summary>
/// <param name="Faults">All that cannot be read or cannot be true.</param>
/// <param name="Questions">All guesses, answered and open.</param>
/// <param name="Notes">What must be told beside: encoding, hidden rows, columns and rows that were left out …</param>
/// <param name="Files">Files to write; none while there is a fault or an open question.</param>
public sealed record ImportResult(
    ImmutableArray<Fault> Faults,
    ImmutableArray<Question> Questions,
    ImmutableArray<LocalizedText> Notes,
    ImmutableArray<NamedBytes> Files)
{
    /// <summary>Guesses that nobody has confirmed.</summary>
    public IEnumerable<Question> OpenQuestions => Questions.Where(question => question.IsOpen);
}
