using Microsoft.AspNetCore.Http.HttpResults;

namespace Scheduler.Worker.Api;

/// <summary>Refusals as problem documents (RFC 9457).</summary>
internal static class Problems
{
    /// <summary>422: something in the request is wrong; each fault stands under the field that it is about.</summary>
    public static ProblemHttpResult Wrong(IEnumerable<(string Field, string Fault)> faults) => TypedResults.Problem(
        title: "The request is wrong.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: [new("errors", faults.GroupBy(fault => fault.Field).ToDictionary(group => group.Key, group => group.Select(fault => fault.Fault).ToArray()))]);

    public static ProblemHttpResult Wrong(string field, string fault) => Wrong([(field, fault)]);

    /// <summary>404.</summary>
    public static ProblemHttpResult NotFound(string what) => TypedResults.Problem(title: $"There is no {what}.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>409: it was right to ask, and it is too late or too early.</summary>
    public static ProblemHttpResult Conflict(string why) => TypedResults.Problem(title: why, statusCode: StatusCodes.Status409Conflict);
}
