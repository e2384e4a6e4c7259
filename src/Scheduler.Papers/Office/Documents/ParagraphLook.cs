namespace Scheduler.Papers.Office.Documents;

/// <summary>How a paragraph looks, after the layout of official documents (GB/T 9704).</summary>
internal enum ParagraphLook
{
    /// <summary>The word 附件 above an annex.</summary>
    Annex,

    Title,

    /// <summary>The mark of a draft, in red below the title.</summary>
    Mark,

    Heading,

    /// <summary>Running text, first line indented by two characters.</summary>
    Body,

    /// <summary>Small text below a table.</summary>
    Note,

    /// <summary>Place for seal and date, at the right.</summary>
    Signature,
}
