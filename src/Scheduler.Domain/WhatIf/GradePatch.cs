using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>Lines have another performance grade on all planned days; dated grades of these lines no longer count.</summary>
/// <remarks>Exactly one of the first three is given.</remarks>
/// <param name="LineId">One line.</param>
/// <param name="CompanyId">All lines of a company.</param>
/// <param name="FromGrade">All lines that have this grade on the first planned day.</param>
/// <param name="Grade">The grade that they get.</param>
public sealed record GradePatch(string? LineId, string? CompanyId, PerformanceGrade? FromGrade, PerformanceGrade Grade) : Patch
{
    public override string Kind => "grade";

    public override ImmutableArray<PatchMember> Members =>
    [
        .. PatchMember.Of("line", LineId), .. PatchMember.Of("company", CompanyId), .. PatchMember.Of("fromGrade", FromGrade), new("grade", Grade),
    ];

    public override LocalizedText SentenceFor(Scenario scenario) => this switch
    {
        { LineId: { } line } => WhatIfText.Catalog.Format("Grade.Line", line, LineText.Of(Grade)),
        { CompanyId: { } company } => WhatIfText.Catalog.Format("Grade.Company", company, LineText.Of(Grade)),
        _ => WhatIfText.Catalog.Format("Grade.FromGrade", LineText.Of(FromGrade ?? Grade), LineText.Of(Grade)),
    };

    internal override void Apply(PatchDraft draft)
    {
        foreach (var line in Lines(draft))
        {
            draft.Claim("Grade", line.Id);
            draft.Grade(line, Grade);
        }
    }

    private ClinkerLine[] Lines(PatchDraft draft)
    {
        var all = draft.Base.Lines;
        if (LineId is not null) return draft.Line(LineId) is { } line ? [line] : [];
        ClinkerLine[] lines =
        [
            .. CompanyId is null
                ? all.Where(line => draft.Base.VersionsOf(line)[0].Line.Grade == FromGrade)
                : all.Where(line => line.CompanyId == CompanyId),
        ];
        if (lines.Length == 0 && CompanyId is not null)
            draft.Fault(PatchFaultKind.CompanyUnknown, "company", CompanyId, PatchDraft.Some(all.Select(line => line.CompanyId).Distinct()));
        else if (lines.Length == 0)
            draft.Fault(PatchFaultKind.GradeUnused, "fromGrade", null, LineText.Joined(all.Select(line => draft.Base.VersionsOf(line)[0].Line.Grade).Distinct().Order().Select(LineText.Of)));
        return lines;
    }
}
