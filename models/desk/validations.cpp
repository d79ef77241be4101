// Reports of what was looked at again: a chain of its own, so that a report that was changed or taken out is noticed.
#include "models/base/sha256.h"
#include "models/desk/desk.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

namespace {

QByteArray linked(const QByteArray& before, const KeptValidation& one)
{
    Sha256 hash;
    hash.addData(before);
    hash.addData((one.communication.value() + u'\n' + QString::number(one.at) + u'\n' + one.person + u'\n' + one.outcome + u'\n').toUtf8());
    hash.addData(one.report);
    return hash.result();
}

} // namespace

QFuture<Result<void>> Desk::keepValidation(KeptValidation validation)
{
    const DeskDeed deed{"validation"_L1, "communication"_L1, validation.communication.value()};
    return m_writer->write(admitted(deed, [validation = std::move(validation)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * last, database.cached("SELECT sha256 FROM validation ORDER BY pk DESC LIMIT 1"));
        CF_TRY(const bool isThere, last->step());
        const QByteArray before = isThere ? last->blob(0) : QByteArray("");
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO validation (communication, at, person, outcome, report, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, validation.communication.value()).bind(2, validation.at).bind(3, validation.person.isNull() ? QStringLiteral("") : validation.person).bind(4, validation.outcome);
        insert->bind(5, validation.report).bind(6, linked(before, validation)).bind(7, before);
        return insert->run();
    }));
}

QFuture<Result<std::vector<KeptValidation>>> Desk::validationsOf(CommunicationId communication)
{
    return m_writer->write([communication](store::Database& database) -> Result<std::vector<KeptValidation>> {
        CF_TRY(store::Statement * select, database.cached("SELECT v.communication, v.at, v.person, v.outcome, v.report, v.sha256, v.before, "
                                                          "coalesce((SELECT p.sha256 FROM validation p WHERE p.pk < v.pk ORDER BY p.pk DESC LIMIT 1), x'') "
                                                          "FROM validation v WHERE v.communication = ?1 ORDER BY v.pk"));
        select->bind(1, communication.value());
        std::vector<KeptValidation> kept;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return kept;
            }
            KeptValidation one{CommunicationId(select->text(0)), select->integer(1), select->text(2), select->text(3), select->blob(4), select->blob(5), true};
            one.isAsKept = linked(select->blob(6), one) == one.sha256 && select->blob(6) == select->blob(7);
            kept.push_back(std::move(one));
        }
    });
}

} // namespace cf::desk
