package app.revier.desktop.screen.settings;

import app.revier.book.Setting;
import app.revier.desktop.form.Input;

/**
 * One setting as it is shown.
 *
 * @param setting which
 * @param input what the rep fills in
 * @param label what it is called
 * @param hint what it does, in a line; may be empty
 * @param unit behind the field; may be empty
 */
record SettingLine(Setting<?> setting, Input input, String label, String hint, String unit) {}
