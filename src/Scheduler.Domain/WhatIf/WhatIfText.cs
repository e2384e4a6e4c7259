using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>Texts of patches: what they assume, and what can be wrong with them.</summary>
public static class WhatIfText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Domain.WhatIf.WhatIfText", typeof(WhatIfText).Assembly);
}
