using Microsoft.AspNetCore.Http.HttpResults;
using Scheduler.Domain.Text;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>Refusals as problem documents (RFC 9457), in the caller's language.</summary>
internal static class Problems
{
    /// <summary>422: something in the request is wrong; each fault stands under the field that it is about.</summary>
    public static ProblemHttpResult Wrong(IEnumerable<(string Field, LocalizedText Fault)> faults) => TypedResults.Problem(
        title: WorkerText.Of("Wrong").Spoken(),
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: [new("errors", faults.GroupBy(fault => fault.Field).ToDictionary(group => group.Key, group => group.Select(fault => fault.Fault.Spoken()).ToArray()))]);

    public static ProblemHttpResult Wrong(string field, LocalizedText fault) => Wrong([(field, fault)]);

    /// <summary>404.</summary>
    /// <param name="key">Text of what is missing.</param>
    /// <param name="arguments">Its parts.</param>
    public static ProblemHttpResult NotFound(string key, params object[] arguments) => Say(StatusCodes.Status404NotFound, WorkerText.Of("NotFound", WorkerText.Of(key, arguments)));

    /// <summary>409: it was right to ask, and it is too late or too early.</summary>
    public static ProblemHttpResult Conflict(LocalizedText why) => Say(StatusCodes.Status409Conflict, why);

    /// <summary>Any other refusal.</summary>
    /// <param name="detail">What a technician may want to know, in English.</param>
    public static ProblemHttpResult Say(int status, LocalizedText title, string? detail = null) => TypedResults.Problem(title: title.Spoken(), detail: detail, statusCode: status);
}
