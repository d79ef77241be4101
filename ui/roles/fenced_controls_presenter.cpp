#include "ui/roles/fenced_controls_presenter.h"

#include <algorithm>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Fenced {
    QLatin1StringView name;
    Right right;
};

constexpr std::array controls{
    Fenced{"record.unmask"_L1, Right::Unmask}, Fenced{"letterSubmit"_L1, Right::Letter}, Fenced{"letterDraft"_L1, Right::Letter}, Fenced{"workspaceLetterButton"_L1, Right::Letter},
    Fenced{"reissueSubmit"_L1, Right::Reissue}, Fenced{"reissueDraft"_L1, Right::Reissue}, Fenced{"record.reissue"_L1, Right::Reissue},
    Fenced{"callBackNote"_L1, Right::Reissue}, Fenced{"callBack-reached"_L1, Right::Reissue}, Fenced{"callBack-not-reached"_L1, Right::Reissue}, Fenced{"callBack-not-needed"_L1, Right::Reissue},
    Fenced{"bulkSubmit"_L1, Right::BulkReissue}, Fenced{"bulkAccept"_L1, Right::BulkReissue}, Fenced{"bulkDraft"_L1, Right::BulkReissue}, Fenced{"bulkAgain"_L1, Right::BulkReissue},
    Fenced{"bulkCancel"_L1, Right::BulkReissue}, Fenced{"campaignReissueButton"_L1, Right::BulkReissue}, Fenced{"campaigns.reissue"_L1, Right::BulkReissue}, Fenced{"results.reissuePlan"_L1, Right::BulkReissue},
    Fenced{"exceptionDialogOk"_L1, Right::Exception}, Fenced{"exceptionCaseOk"_L1, Right::Exception}, Fenced{"reissueRecordOutcome"_L1, Right::Exception},
    Fenced{"linkAdd"_L1, Right::Dispute}, Fenced{"linkUndo"_L1, Right::Dispute}, Fenced{"record.dispute"_L1, Right::Dispute},
    Fenced{"holdNew"_L1, Right::Hold}, Fenced{"holdEdit"_L1, Right::Hold}, Fenced{"holdAgain"_L1, Right::Hold}, Fenced{"holdRelease"_L1, Right::Hold}, Fenced{"matterHold"_L1, Right::Hold},
    Fenced{"holds.new"_L1, Right::Hold}, Fenced{"results.hold"_L1, Right::Hold}, Fenced{"releaseOk"_L1, Right::Hold}, Fenced{"holdVerify"_L1, Right::Verify}, Fenced{"holdLedger"_L1, Right::Certify},
    Fenced{"holdControl"_L1, Right::Hold}, Fenced{"controlOk"_L1, Right::Hold}, Fenced{"controlEnd"_L1, Right::Hold},
    Fenced{"holdHeldAgain"_L1, Right::Hold}, Fenced{"holdImport"_L1, Right::Hold}, Fenced{"holdTryOut"_L1, Right::Hold}, Fenced{"holds.canary"_L1, Right::Hold}, Fenced{"canaryOk"_L1, Right::Disposition}, Fenced{"holdAgainOk"_L1, Right::Hold}, Fenced{"ledgerOk"_L1, Right::Hold},
    Fenced{"retentionDecide"_L1, Right::Disposition}, Fenced{"retention.decide"_L1, Right::Disposition}, Fenced{"dispositionOk"_L1, Right::Disposition}, Fenced{"correctionOk"_L1, Right::Disposition}, Fenced{"dispositionReceipt"_L1, Right::Disposition}, Fenced{"receiptOk"_L1, Right::Disposition},
    Fenced{"retentionCorrect"_L1, Right::Disposition}, Fenced{"dispositionCertificate"_L1, Right::Certify}, Fenced{"dispositionLedger"_L1, Right::Certify},
    Fenced{"holdCertificate"_L1, Right::Certify}, Fenced{"matterCertify"_L1, Right::Certify}, Fenced{"bulkCertificate"_L1, Right::Certify}, Fenced{"reissueAccountCertificate"_L1, Right::Certify},
    Fenced{"packBegin"_L1, Right::Certify}, Fenced{"workspacePackButton"_L1, Right::Certify}, Fenced{"packs.new"_L1, Right::Certify}, Fenced{"packs.seal"_L1, Right::Certify}, Fenced{"packs.file"_L1, Right::Certify},
    Fenced{"sealNow"_L1, Right::Certify}, Fenced{"filingNow"_L1, Right::Certify}, Fenced{"disclosureNote"_L1, Right::Certify}, Fenced{"record.pack"_L1, Right::Certify}, Fenced{"results.pack"_L1, Right::Certify},
    Fenced{"copiesSame"_L1, Right::House}, Fenced{"copiesApart"_L1, Right::House}, Fenced{"copiesUndo"_L1, Right::House}, Fenced{"authorityAdd"_L1, Right::House}, Fenced{"authorityKeep"_L1, Right::House},
    Fenced{"authorityRemove"_L1, Right::House}, Fenced{"ruleKeep"_L1, Right::House}, Fenced{"ruleNew"_L1, Right::House}, Fenced{"ruleRemove"_L1, Right::House}, Fenced{"ruleUndo"_L1, Right::House},
    Fenced{"rules.new"_L1, Right::House}, Fenced{"rules.undo"_L1, Right::House}, Fenced{"findingAccept"_L1, Right::House}, Fenced{"findingRemedy"_L1, Right::House}, Fenced{"findingUndo"_L1, Right::House},
    Fenced{"practiceKeep"_L1, Right::House}, Fenced{"practiceWithdraw"_L1, Right::House}, Fenced{"rulesKeep"_L1, Right::House}, Fenced{"rulesRestore"_L1, Right::House},
    Fenced{"preservationRead"_L1, Right::Verify}, Fenced{"preservationGoOn"_L1, Right::Verify}, Fenced{"preservation.read"_L1, Right::Verify}, Fenced{"readAgainStart"_L1, Right::Verify},
    Fenced{"record.validate"_L1, Right::Verify}, Fenced{"record.review"_L1, Right::Verify}, Fenced{"reviewSend"_L1, Right::Verify},
    Fenced{"exportStart"_L1, Right::Export}, Fenced{"recipientStart"_L1, Right::Export}, Fenced{"outboxExport"_L1, Right::Export}, Fenced{"outboxPrint"_L1, Right::Export}, Fenced{"findingsExport"_L1, Right::Export},
    Fenced{"handOversExport"_L1, Right::Export}, Fenced{"campaignExportButton"_L1, Right::Export}, Fenced{"campaignReportButton"_L1, Right::Export}, Fenced{"ruleRecipients"_L1, Right::Export},
    Fenced{"activityVerify"_L1, Right::ReadLog}, Fenced{"activitySegment"_L1, Right::ReadLog}, Fenced{"activityProof"_L1, Right::ReadLog},
    Fenced{"addFolderButton"_L1, Right::Settings}, Fenced{"connectButton"_L1, Right::Settings}, Fenced{"connectionEnd"_L1, Right::Settings}, Fenced{"mappingSave"_L1, Right::Settings},
    Fenced{"repositories.add"_L1, Right::Settings}, Fenced{"repositories.connect"_L1, Right::Settings}, Fenced{"disconnectOk"_L1, Right::Settings},
    Fenced{"roleAssign"_L1, Right::AssignRoles}, Fenced{"roleEnd"_L1, Right::AssignRoles}};

/// What shows letters, or is about them.
constexpr std::array openPages{"repositories"_L1, "roles"_L1, "audit"_L1};

} // namespace

std::optional<Right> rightOfControl(QStringView name)
{
    const auto at = std::ranges::find_if(controls, [name](const Fenced& one) { return name == one.name; });
    return at == controls.end() ? std::nullopt : std::optional(at->right);
}

std::vector<QLatin1StringView> fencedControls()
{
    std::vector<QLatin1StringView> names;
    for (const Fenced& one : controls) {
        names.push_back(one.name);
    }
    return names;
}

std::optional<Right> rightOfPage(QStringView page)
{
    if (page == u"activity") {
        return Right::ReadLog;
    }
    return std::ranges::any_of(openPages, [page](QLatin1StringView one) { return page == one; }) ? std::nullopt : std::optional(Right::Search);
}

} // namespace cf::ui
