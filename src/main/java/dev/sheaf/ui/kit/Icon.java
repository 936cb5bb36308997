package dev.sheaf.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/// The icons of the app, by what they mean.
public enum Icon {
  ADD(Octicons.PLUS_16),
  APPEARANCE(Octicons.PAINTBRUSH_16),
  ARCHIVE(Octicons.FILE_ZIP_16),
  BACK(Octicons.ARROW_LEFT_16),
  CAUTION(Octicons.STOP_16),
  CHART(Octicons.GRAPH_16),
  CHECK(Octicons.CHECK_16),
  CLONE(Octicons.REPO_CLONE_16),
  CLOSE(Octicons.X_16),
  COLUMNS(Octicons.COLUMNS_16),
  CODE(Octicons.CODE_16),
  COMMENT(Octicons.COMMENT_16),
  COMPARE(Octicons.GIT_COMPARE_16),
  COPY(Octicons.DUPLICATE_16),
  DATA(Octicons.DATABASE_16),
  DELETE(Octicons.TRASH_16),
  DISCOVER(Octicons.GLOBE_16),
  DOWN(Octicons.CHEVRON_DOWN_16),
  DOWNLOAD(Octicons.DOWNLOAD_16),
  EDIT(Octicons.PENCIL_16),
  EMPTY(Octicons.INBOX_16),
  EXTERNAL(Octicons.LINK_EXTERNAL_16),
  FAILED(Octicons.ALERT_16),
  FILES(Octicons.FILE_SUBMODULE_16),
  FILE(Octicons.FILE_CODE_16),
  FILTER(Octicons.FILTER_16),
  FOLDER(Octicons.FILE_DIRECTORY_16),
  FOLDED(Octicons.CHEVRON_RIGHT_16),
  FORK(Octicons.REPO_FORKED_16),
  HIDE(Octicons.EYE_CLOSED_16),
  HISTORY(Octicons.HISTORY_16),
  IMPORTANT(Octicons.REPORT_16),
  INFO(Octicons.INFO_16),
  INSPECTOR(Octicons.SIDEBAR_COLLAPSE_16),
  KEY(Octicons.KEY_16),
  LINK(Octicons.LINK_16),
  MARKDOWN(Octicons.MARKDOWN_16),
  MENU(Octicons.THREE_BARS_16),
  MORE(Octicons.KEBAB_HORIZONTAL_16),
  NETWORK(Octicons.BROADCAST_16),
  OFFLINE(Octicons.CIRCLE_SLASH_16),
  PIN(Octicons.PIN_16),
  PEOPLE(Octicons.PEOPLE_16),
  PERSON(Octicons.PERSON_16),
  PICTURE(Octicons.IMAGE_16),
  PUBLIC(Octicons.EYE_16),
  REFRESH(Octicons.SYNC_16),
  REPLY(Octicons.QUOTE_16),
  RESTORE(Octicons.REPLY_16),
  RUN(Octicons.PLAY_16),
  SEARCH(Octicons.SEARCH_16),
  SECRET(Octicons.LOCK_16),
  SELECTION(Octicons.LIST_UNORDERED_16),
  SERVER(Octicons.SERVER_16),
  SETTINGS(Octicons.GEAR_16),
  SHARE(Octicons.SHARE_16),
  SHOW(Octicons.EYE_16),
  SIDEBAR(Octicons.SIDEBAR_EXPAND_16),
  SIGN_OUT(Octicons.SIGN_OUT_16),
  SPACE(Octicons.DIFF_IGNORED_16),
  STAR(Octicons.STAR_16),
  STARRED(Octicons.STAR_FILL_16),
  SWAP(Octicons.ARROW_SWITCH_16),
  TABLE(Octicons.TABLE_16),
  TAG(Octicons.TAG_16),
  UNFOLD(Octicons.UNFOLD_16),
  UP(Octicons.CHEVRON_UP_16),
  TIP(Octicons.LIGHT_BULB_16),
  WAIT(Octicons.HOURGLASS_16),
  WARNING(Octicons.ALERT_16),
  ZOOM_IN(Octicons.PLUS_16),
  ZOOM_OUT(Octicons.DASH_16);

  private final Octicons glyph;

  Icon(Octicons glyph) {
    this.glyph = glyph;
  }

  /// A new node that shows this icon in the colour and size the style sheets give it.
  public FontIcon node() {
    FontIcon icon = new FontIcon(glyph);
    icon.getStyleClass().add("icon");
    return icon;
  }
}
