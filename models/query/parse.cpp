#include "models/query/parse.h"

#include "models/query/parser.h"
#include "models/query/print.h"

namespace cf::query {

tl::expected<Query, ParseErrors> parse(QStringView text)
{
    Parser::Outcome outcome = Parser(text).parse();
    if (!outcome.errors.empty()) {
        return tl::unexpected(std::move(outcome.errors));
    }
    return std::move(outcome.query);
}

namespace {

QString chipText(const Parser::Operand& operand, QStringView typed)
{
    if (!operand.expression) {
        return typed.toString();
    }
    const bool brackets = operand.expression->kind == Expression::Kind::All;
    const QString printed = print(*operand.expression);
    return brackets ? u'(' + printed + u')' : printed;
}

} // namespace

std::vector<Chip> chips(QStringView text)
{
    const Parser::Outcome outcome = Parser(text).parse();
    std::vector<Chip> found;
    for (const Parser::Operand& operand : outcome.operands) {
        const QStringView typed = text.mid(operand.span.begin, operand.span.end - operand.span.begin);
        found.push_back({operand.span, chipText(operand, typed), operand.negated, std::nullopt});
    }
    for (const ParseError& error : outcome.errors) {
        const auto holds = [&error](const Chip& chip) {
            return chip.span.begin <= error.span.begin && error.span.end <= chip.span.end;
        };
        const auto chip = std::find_if(found.begin(), found.end(), holds);
        if (chip == found.end()) {
            found.push_back(
                {error.span, text.mid(error.span.begin, error.span.end - error.span.begin).toString(), false, error});
        } else if (!chip->error) {
            chip->error = error;
            chip->text = text.mid(chip->span.begin, chip->span.end - chip->span.begin).toString();
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Chip& a, const Chip& b) { return a.span.begin < b.span.begin; });
    return found;
}

} // namespace cf::query
