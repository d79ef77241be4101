// The sandbox's composition system, read whole over HTTP: every template with its versions, and the trace of every communication, against what is
// true of them.
#include "tests/support/exstream_rig.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 4'000;

/// Of what a template's truth says of a version, and of what was told, in words that can be compared.
QString versionText(int number, const QString& label, const QString& state, const QString& author, const QString& approver, UtcMs decided, UtcMs begins, UtcMs ends)
{
    return u"%1 = %2 %3 by %4, approved by %5 at %6, from %7 to %8"_s.arg(number).arg(label, state, author, approver).arg(decided).arg(begins).arg(ends);
}

QString toldText(const ResourceVersion& version)
{
    static const std::map<TemplateState, QString> words{{TemplateState::Draft, u"DRAFT"_s}, {TemplateState::InReview, u"REVIEW"_s},
                                                        {TemplateState::Approved, u"APPROVED"_s}, {TemplateState::Rejected, u"REJECTED"_s}};
    return versionText(version.number, version.label, words.at(version.state), version.createdBy, version.approvedBy, version.approved.value_or(0),
                       version.effectiveFrom.value_or(0), version.effectiveTo.value_or(0));
}

QString trueText(const QJsonValue& version)
{
    const bool isApproved = version[u"state"].toString() == u"APPROVED";
    const int stated = version[u"stated"].toInt();
    return versionText(version[u"number"].toInt(), QString::number(stated > 0 ? stated : version[u"number"].toInt()), version[u"state"].toString(),
                       version[u"author"].toString(), isApproved ? version[u"approver"].toString() : QString(),
                       isApproved ? version[u"decided"].toInteger() : 0, version[u"begins"].toInteger(), version[u"ends"].toInteger());
}

QString usedText(const QString& id, int version, const QString& state, const QString& approvedBy) { return u"%1/%2 %3 %4"_s.arg(id).arg(version).arg(state, approvedBy); }

} // namespace

class ExstreamTruthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamRig> m_rig;
    ToldByExstream m_told;

    QJsonObject truthOf(int number) { return m_rig->caller.truth(u"?document=D-%1"_s.arg(number, 9, 10, QChar(u'0'))); }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<ExstreamRig>(records, QMap<QString, QString>{{u"input"_s, u"lines"_s}});
        QVERIFY(m_rig->caller.set(u"jobs-kept-days"_s, 5'000)); // all that ever ran
        QVERIFY(m_rig->caller.set(u"input"_s, u"lines"_s));
        QElapsedTimer watch;
        watch.start();
        const auto ran = m_rig->run(m_told);
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
        qInfo("%zu resources, %zu runs, %d pages in %lld ms", m_told.resources.size(), m_told.runs.size(), m_told.pages, watch.elapsed());
        for (const auto& [key, gap] : m_told.gaps) {
            qWarning().noquote() << "gap" << gap.subject << gap.detail;
        }
        QVERIFY(m_told.gaps.empty());
        for (const connectors::Aside& aside : m_told.asides) {
            qWarning().noquote() << "aside" << aside.what.nativeId << aside.what.position << aside.what.reason;
        }
        QVERIFY(m_told.asides.empty());
        QVERIFY(m_told.fields.contains(u"block"_s));
    }

    void row25EveryVersionOfEveryTemplateIsToldWithWhoApprovedItAndWhen()
    {
        int versions = 0, late = 0, emergencies = 0, reused = 0, hidden = 0;
        QStringList wrong;
        for (int tmpl = 0; tmpl < 600; ++tmpl) {
            const QString code = (tmpl < 200 ? u"STM-%1"_s : tmpl < 450 ? u"NTC-%1"_s : u"LTR-%1"_s).arg(tmpl, 4, 10, QChar(u'0'));
            const QJsonArray resources = m_rig->caller.truth(u"?template="_s + code)[u"resources"].toArray();
            QVERIFY2(!resources.isEmpty(), qPrintable(code));
            QCOMPARE(m_told.named(code).size(), size_t(resources.size()));
            reused += resources.size() == 2;
            for (const QJsonValue& one : resources) {
                const auto found = m_told.resources.find(one[u"id"].toString());
                QVERIFY2(found != m_told.resources.end(), qPrintable(code));
                const DesignResource& told = found->second;
                QCOMPARE(told.domain, one[u"domain"].toString());
                QCOMPARE(told.isHidden, one[u"hidden"].toBool());
                hidden += told.isHidden;
                QCOMPARE(told.versions.size(), size_t(one[u"versions"].toArray().size()));
                for (qsizetype i = 0; i < one[u"versions"].toArray().size(); ++i) {
                    const QJsonValue truth = one[u"versions"][i];
                    const ResourceVersion& version = told.versions[size_t(i)];
                    ++versions;
                    const bool isLate = version.approved && version.effectiveFrom && *version.approved > *version.effectiveFrom;
                    const bool isOutside = version.state == TemplateState::Approved && version.approvals.empty() && told.domain != u"Energy";
                    late += isLate;
                    emergencies += isOutside;
                    if (toldText(version) != trueText(truth) || isLate != truth[u"late"].toBool() || isOutside != truth[u"emergency"].toBool()) {
                        wrong << code + u": "_s + toldText(version) + u", and it is "_s + trueText(truth);
                    }
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 of %2: "_s.arg(wrong.size()).arg(versions) + wrong.mid(0, 5).join(u"; "_s)));
        qInfo("%d versions, %d approved late, %d outside the workflow, %d codes used twice", versions, late, emergencies, reused);
        QVERIFY(versions > 4'000 && late > 20 && emergencies > 20 && reused == 12 && hidden == 12);
    }

    void row25ApprovalsHaveLevelsAndHistoriesTellOfRejections()
    {
        int two = 0, rejected = 0, comments = 0;
        for (const auto& [id, one] : m_told.resources) {
            QVERIFY(std::ranges::is_sorted(one.history, {}, &ResourceEvent::at));
            rejected += std::ranges::any_of(one.history, [](const ResourceEvent& line) { return line.state == TemplateState::Rejected; });
            for (const ResourceVersion& version : one.versions) {
                if (version.approvals.size() == 2 && version.state == TemplateState::Approved) {
                    QCOMPARE(one.domain, u"Insurance"_s);
                    QVERIFY(version.approvals[0].level == 1 && version.approvals[1].level == 2);
                    QVERIFY(version.approvals[0].at < version.approvals[1].at);
                    QCOMPARE(version.approvals[1].actor, version.approvedBy);
                    ++two;
                }
                comments += std::ranges::any_of(version.approvals, [](const ResourceApproval& a) { return !a.comment.isEmpty(); });
                QVERIFY(version.state != TemplateState::InReview || version.approvals.empty() || version.approvals.back().isPending);
            }
        }
        QVERIFY(two > 1'000 && rejected > 100 && comments > 1'000);
    }

    void everyDocumentLeadsToTheStepThatMadeItAndToWhatThatTook()
    {
        std::map<QString, std::pair<const CompositionRun*, const RunStep*>> made; // by document
        for (const auto& [id, run] : m_told.runs) {
            for (const RunStep& step : run.steps) {
                for (const RunOutput& output : step.outputs) {
                    made[output.documentId] = {&run, &step};
                }
            }
        }
        int compared = 0, traced = 0, unapproved = 0, traps = 0;
        QStringList wrong;
        for (int number = 0; number < records; ++number) {
            const QJsonObject truth = truthOf(number);
            if (!truth.contains(u"document")) {
                continue; // another's document
            }
            const QString document = truth[u"document"].toString();
            QVERIFY(!truth[u"wiped"].toBool());
            QVERIFY2(made.contains(document), qPrintable(document));
            const auto& [run, step] = made[document];
            ++compared;
            QCOMPARE(run->nativeId, truth[u"job"].toString());
            QCOMPARE(run->batch, truth[u"batch"].toString());
            QCOMPARE(run->domain, truth[u"domain"].toString());
            QCOMPARE(step->isTraced, truth[u"traced"].toBool());
            QCOMPARE(step->name, truth[u"template"].toString());
            traps += truth[u"trap"].toInt() == 11 || truth[u"trap"].toInt() == 12 || truth[u"trap"].toInt() == 16;
            if (step->nativeId != truth[u"step"].toString()) {
                wrong << u"%1 step, trap %2"_s.arg(document).arg(truth[u"trap"].toInt());
                continue;
            }
            if (!step->isTraced) {
                QVERIFY(step->used.empty());
                continue;
            }
            ++traced;
            QStringList there, here;
            for (const QJsonValue& one : truth[u"used"].toArray()) {
                there << usedText(one[u"id"].toString(), one[u"version"].toInt(), one[u"state"].toString(), one[u"approved_by"].toString());
            }
            for (const UsedResource& one : step->used) {
                const QString state = one.state == TemplateState::Approved ? u"APPROVED"_s : one.state == TemplateState::InReview ? u"REVIEW"_s : u"DRAFT"_s;
                here << usedText(one.nativeId, one.version, state, one.approvedBy);
                unapproved += one.state != TemplateState::Approved;
            }
            there.sort();
            here.sort();
            if (there != here) {
                wrong << document + u": "_s + here.join(u", "_s) + u" and it is "_s + there.join(u", "_s);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 of %2: "_s.arg(wrong.size()).arg(compared) + wrong.mid(0, 5).join(u"; "_s)));
        qInfo("%d documents, %d traced, %d blocks that nobody had approved, %d of traps 11, 12 and 16", compared, traced, unapproved, traps);
        QVERIFY(compared > 3'000 && traced > 2'000 && unapproved > 0 && traps > 3);
    }

    void row31ControlTotalsOfARunAgree()
    {
        int compared = 0, failed = 0;
        for (const auto& [id, run] : m_told.runs) {
            if (run.status == u"error") {
                ++failed;
                QVERIFY(run.message.contains(u"could not be read"));
                QVERIFY(std::ranges::any_of(run.steps, [](const RunStep& step) { return step.message.contains(u"EX004711E"); }));
                continue;
            }
            QSet<QString> customers;
            std::optional<qint64> counted;
            for (const RunStep& step : run.steps) {
                for (const RunOutput& output : step.outputs) {
                    QVERIFY(output.pages >= 0 && !output.fileName.isEmpty() && !output.fileName.contains(u'/'));
                    customers.insert(output.customerNumber);
                }
                counted = step.customers ? step.customers : counted;
            }
            QCOMPARE(counted, std::optional<qint64>(customers.size()));
            QCOMPARE(run.customers, counted);
            ++compared;
        }
        QVERIFY(compared > 1'000 && failed > 10);
    }

    void partsLeadFromATemplateToTheTextsOfItsBlocks()
    {
        int followed = 0, hashed = 0;
        for (const auto& [id, one] : m_told.resources) {
            if (one.kind != ResourceKind::Template || one.domain == u"Test" || one.versions.empty()) {
                continue;
            }
            QStringList open = one.versions.front().parts;
            int blocks = 0, images = 0;
            for (int i = 0; i < open.size(); ++i) {
                const auto part = m_told.resources.find(open[i]);
                QVERIFY2(part != m_told.resources.end(), qPrintable(open[i]));
                open += part->second.versions.front().parts;
                images += part->second.kind == ResourceKind::Image;
                if (part->second.kind == ResourceKind::Block) {
                    ++blocks;
                    const ResourceVersion& version = part->second.versions.front();
                    QVERIFY(version.text.size() > 10);
                    QCOMPARE(version.contentSha256, QCryptographicHash::hash(version.text.toUtf8(), QCryptographicHash::Sha256));
                    ++hashed;
                }
            }
            QCOMPARE(blocks, 5);
            QCOMPARE(images, 1);
            ++followed;
        }
        QVERIFY(followed == 612 && hashed > 3'000);
    }

    void aPollThatFindsNothingAsksLittleAndTellsNothing()
    {
        ToldByExstream again;
        const auto ran = m_rig->run(again);
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
        QCOMPARE(again.runs.size(), size_t(0));
        QCOMPARE(again.resources.size(), size_t(0));
        qInfo("%lld requests", qlonglong(m_rig->requests()));
        QVERIFY(m_rig->requests() <= 30);
    }
};

QTEST_GUILESS_MAIN(ExstreamTruthTest)
#include "exstream_truth_test.moc"
