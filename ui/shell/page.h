// What a page is to the window: the window knows pages by these values alone, so a new page changes nothing in the
// shell.
#pragma once

#include "models/domain/communication.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace cf::ui {

class ActionList;
class RoleChoice;

/// What a page or pane may ask of the window around it. Lives as long as the window.
struct PageContext {
    ActionList& actions; ///< to add its own actions to menus, palette and sheet
    std::function<void(const QString& page, const QString& subject)>
        open;                                          ///< another page: {"repositories", name}, {"compare", "records:ID,ID"}
    std::function<void(const QString& text)> search;   ///< runs a query and shows the search page
    std::function<void(const QString& text)> announce; ///< a short sentence in the status bar, spoken as well
    RoleChoice* role = nullptr; ///< whose eyes it is arranged for; none: a service agent's
};

/// A page made. subject: what to show first (a repository's name); empty when just opened.
struct PageSlot {
    QWidget* widget = nullptr;
    std::function<void(const QString& subject)> open = {};
    std::function<bool()> back = {}; ///< Escape: true when there was something to leave within the page; may be empty
};

/// What the navigation says beside a page: a number, and what it counts. Both empty: nothing.
struct PageCount {
    QString number, spoken;
};

/// What a page stands under in the navigation.
enum class PageGroup { None, Cases, Sent, Checks, Work, Systems };

/// A page that can be made: made on first opening. The order of adding is the order in the navigation column and of
/// Ctrl+1..9.
struct Page {
    QString id;   ///< "search", "repositories"; stable, remembered
    QString icon; ///< of resources/icons
    QString name; ///< translated
    std::function<PageSlot(QWidget* parent, PageContext& context)> make;
    /// Tells what waits there, from when the window opens and whether the page was ever made or not, as long as `owner` lives. May be empty.
    std::function<void(QObject* owner, std::function<void(const PageCount&)> tell)> count = {};
    PageGroup group = PageGroup::None; ///< pages of one follow each other
};

/// The pane right of the results: told what is selected; nothing selected gives nullopt.
struct RecordSlot {
    QWidget* widget = nullptr;
    std::function<void(const std::optional<CommunicationId>& selected)> show = {};
    std::function<void()> open = {}; ///< Enter on a row: put the focus into the record; may be empty
    std::function<void(const QStringList& words)> mark = {}; ///< words of the query, to be marked in the document; may be empty
    std::function<void(int row, qint64 rows)> place = {}; ///< where it stands in the result, from 0; -1: nowhere; may be empty
};
using RecordFactory = std::function<RecordSlot(QWidget* parent, PageContext& context)>;

} // namespace cf::ui
