#include "app/sandbox/serving/control_actions.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

UtcMs milliseconds(const QJsonObject& action) { return UtcMs(action[u"seconds"].toDouble() * 1000); }

HeldFile fileOf(const QJsonObject& action)
{
    HeldFile file;
    file.own = action.contains(u"base64") ? QByteArray::fromBase64(action[u"base64"].toString().toLatin1()) : action[u"text"].toString().toUtf8();
    file.name = action[u"name"].toString(u"letter.txt"_s);
    file.mime = action[u"mime"].toString(u"text/plain"_s);
    file.format = action[u"format"].toString(u"txt"_s);
    file.role = code(RenditionRole::ArchivedOriginal);
    return file;
}

bool isOfRecords(const QString& what)
{
    static const QStringList words{u"amend"_s, u"add-version"_s, u"delete"_s,  u"destroy"_s, u"restrict"_s,
                                   u"open"_s,  u"hold"_s,        u"release"_s, u"retain"_s};
    return words.contains(what);
}

} // namespace

Result<quint64> ControlActions::recordOf(ArchiveKind archive, const QJsonValue& name) const
{
    const auto accession =
        name.isDouble() ? std::optional(quint64(std::max<qint64>(name.toInteger(-1), 0))) : m_sandbox.front(archive).accessionOf(name.toString());
    if (!accession || *accession >= m_sandbox.holdings(archive).count() || (name.isDouble() && name.toInteger(-1) < 0)) {
        return fail(ErrorKind::NotFound, u"no such record"_s);
    }
    return *accession;
}

Result<QJsonObject> ControlActions::act(const QJsonObject& action) const
{
    const QString what = action[u"do"].toString();
    const auto archive = archiveNamed(action[u"archive"].toString());
    if (what == u"advance" && !action.contains(u"archive")) {
        m_sandbox.advance(milliseconds(action));
        return QJsonObject();
    }
    if (const auto service = serviceNamed(action[u"archive"].toString()); service && m_sandbox.serves(*service)) {
        CF_CHECK(actOn(*service, what, action));
        return QJsonObject();
    }
    if (!archive || !m_sandbox.serves(*archive)) {
        return fail(ErrorKind::Rejected, u"no such archive: %1"_s.arg(action[u"archive"].toString()));
    }
    Holdings& holdings = m_sandbox.holdings(*archive);
    if (isOfRecords(what)) {
        CF_TRY(const quint64 accession, recordOf(*archive, action[u"record"]));
        CF_CHECK(change(holdings, accession, what, action));
        return QJsonObject{{u"accession"_s, qint64(accession)}};
    }
    if (what == u"holds") {
        CF_CHECK(holdings.setHoldFault(action));
        return QJsonObject();
    }
    if (what == u"add") {
        HeldRecord record;
        if (const auto complaint = amend(record, action[u"fields"].toObject())) {
            return fail(ErrorKind::Rejected, *complaint);
        }
        record.versions.append(
            {1, action[u"creator"].toString(u"loader"_s), action[u"comment"].toString(), m_sandbox.clock(*archive).now(), {fileOf(action)}});
        return QJsonObject{{u"accession"_s, qint64(holdings.add(std::move(record)))}};
    }
    CF_CHECK(actOn(*archive, what, action));
    return QJsonObject();
}

template <class Kind>
Result<void> ControlActions::actOn(Kind system, const QString& what, const QJsonObject& action) const
{
    if (what == u"advance") {
        m_sandbox.clock(system).advance(milliseconds(action));
        return {};
    }
    if (what == u"skew") {
        m_sandbox.clock(system).setSkew(milliseconds(action));
        return {};
    }
    if (what == u"fault") {
        CF_TRY(const Fault fault, faultOf(action[u"fault"].toObject()));
        m_sandbox.faults(system).add(fault);
        return {};
    }
    if (what == u"tls") {
        const auto tls = tlsNamed(action[u"kind"].toString());
        return tls ? m_sandbox.useTls(m_sandbox.port(system), *tls) : fail(ErrorKind::Rejected, u"no such kind of TLS"_s);
    }
    return m_sandbox.front(system).act(action);
}

Result<void> ControlActions::change(Holdings& holdings, quint64 accession, const QString& what, const QJsonObject& action) const
{
    if (what == u"amend") {
        return holdings.amend(accession, action[u"fields"].toObject());
    }
    if (what == u"add-version") {
        CF_TRY([[maybe_unused]] const int ordinal,
               holdings.addVersion(accession, {fileOf(action)}, action[u"creator"].toString(u"somebody"_s), action[u"comment"].toString()));
        return {};
    }
    if (what == u"delete") {
        return holdings.remove(accession, action[u"trace"].toBool(true));
    }
    if (what == u"destroy") {
        return holdings.destroyContent(accession);
    }
    if (what == u"restrict" || what == u"open") {
        return holdings.setRestricted(accession, what == u"restrict");
    }
    const QString name = action[u"name"].toString();
    if (what != u"retain" && name.isEmpty()) {
        return fail(ErrorKind::Rejected, u"a hold has a name"_s);
    }
    if (what == u"hold") {
        return holdings.hold(accession, name, action[u"foreign"].toBool());
    }
    if (what == u"release") {
        return holdings.release(accession, name);
    }
    return holdings.retain(accession, {action[u"source"].toString(u"policy"_s), action[u"rule"].toString(), action[u"until"].toString()});
}

} // namespace cf::sandbox
