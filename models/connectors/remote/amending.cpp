#include "models/connectors/remote/amending.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

QCoro::Task<Result<HoldLook>> lookAt(AmendRecord deed, AmendLook look, bool isLook, std::stop_token stop)
{
    Result<AmendPlace> place = co_await look(stop);
    if (!place) {
        co_return tl::unexpected<Error>(place.error());
    }
    HoldLook found;
    found.effect = {deed.record, {{u"field"_s, deed.field}, {u"value"_s, deed.value}}, {}};
    if (place->now == deed.value) {
        co_return found;
    }
    if (!isLook && place->now != deed.before) {
        co_return fail(ErrorKind::Rejected, u"it says something else by now than what was seen: “%1”"_s.arg(place->now.left(80)));
    }
    found.next = std::move(place->writing);
    co_return found;
}

} // namespace

Result<HoldingSteps> amendingSteps(const AmendRecord& deed, AmendLook look, bool isLook, std::function<std::optional<Error>(const http::Reply&)> errorIn)
{
    if (deed.field != u"retentionClass") {
        return fail(ErrorKind::Rejected, u"this field is not corrected from here: "_s + deed.field);
    }
    if (deed.value.isEmpty() || deed.value.size() > 255) {
        return fail(ErrorKind::Rejected, u"a class has 1 to 255 characters"_s);
    }
    HoldingSteps steps;
    steps.errorIn = std::move(errorIn);
    steps.steps.push_back([deed, look = std::move(look), isLook](int, std::stop_token stop) { return lookAt(deed, look, isLook, stop); });
    return steps;
}

QString keyOfRetentionClass(const QStringList& keys, const SiteVocabulary& vocabulary)
{
    QString found;
    for (const QString& one : keys) {
        if (vocabulary.field(one) != StatedField::RetentionClass || one == found) {
            continue;
        }
        if (!found.isEmpty()) {
            return {};
        }
        found = one;
    }
    return found;
}

} // namespace cf::connectors
