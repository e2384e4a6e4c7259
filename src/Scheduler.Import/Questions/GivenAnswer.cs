namespace Scheduler.Import.Questions;

/// <summary>One row of a filled table of questions.</summary>
/// <param name="Row">Row of that file, 1 = first.</param>
/// <param name="Topic">Name of the topic, Chinese.</param>
/// <param name="Sheet">Sheet of the imported file.</param>
/// <param name="Cell">Cell of the imported file.</param>
/// <param name="Found">Text that was found there.</param>
/// <param name="Understood">What had been proposed.</param>
/// <param name="Text">What was written into the column of confirmation.</param>
internal sealed record GivenAnswer(int Row, string Topic, string Sheet, string Cell, string Found, string Understood, string Text);
