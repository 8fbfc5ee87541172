// One question that has 400 answers.
import inquirer from "inquirer";

const choices = Array.from({ length: 400 }, (_, i) => `Option ${String(i + 1).padStart(3, "0")}`);
await inquirer.prompt([{ type: "select", name: "chosen", message: "Which?", choices }]);
